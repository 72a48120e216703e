import { afterAll, beforeAll, expect, it } from "vitest";
import { baselineBrowser } from "../tools/baselineBrowser.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import type { FixtureServer } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";
import type { HydratedPage } from "./libraries/hydrations/offer.ts";
import { type EditorState, findEditor, readEditor } from "./libraries/readEditor.ts";
import { serveLibraries } from "./libraries/serveLibraries.ts";

const editors = [
  "proseMirror.html",
  "codeMirror.html",
  "lexical.html",
  "quill.html",
  ...["rich", "plain", "textarea", "input"].map((kind) => `ownEditors.html?${kind}`),
];

/** What is typed into each editor, a text or [a key], step by step. */
const steps = {
  named: ["[ArrowRight]", "[ArrowRight]", "[ArrowRight]", "hemidystonia "],
  parted: ["[Backspace]", "[Backspace]", "[Enter]", " dystonia or "],
  undone: ["[Control+z]", "[Control+z]"],
  redone: ["[Control+Shift+z]"],
  replaced: ["[Control+a]", "Dystonia."],
  restored: ["[Control+z]"],
};

let libraries: FixtureServer;
beforeAll(async () => {
  libraries = await serveLibraries();
});
afterAll(() => libraries?.close());

const takeOver = (page: LensPage) => page.evaluate(() => (window as unknown as HydratedPage).takeOver());

const read = (page: LensPage, form: string) =>
  page.evaluate((form) => (window as unknown as HydratedPage).read?.(form), form);

const complaints = async (page: LensPage) => [
  ...((await page.evaluate(() => (window as unknown as Partial<HydratedPage>).reports)) ?? []),
  ...(await page.console()).filter((line) => /^(warn|error)/.test(line)),
];

eachBrowser("a page made with a library", (stage) => {
  const bare = baselineBrowser(stage);

  /** What `use` returns in the browser with the Lens, and what it returns in the bare one. */
  const inBoth = <Result>(path: string, use: (page: LensPage, hasLens: boolean) => Promise<Result>) => {
    const useIn = async (hasLens: boolean) => {
      const page = await (hasLens ? stage.lens : bare()).open(libraries.url(path));
      try {
        return await use(page, hasLens);
      } finally {
        await page.close();
      }
    };
    return Promise.all([useIn(true), useIn(false)]);
  };

  it.each(editors)("types, deletes, undoes and replaces in %s as without the Lens", async (editor) => {
    const [withLens, without] = await inBoth(editor, async (page, hasLens) => {
      if (hasLens) await page.waitForHighlights(1);
      await page.click(await page.evaluate(findEditor));
      // For a moment after a click ProseMirror puts the caret back.
      const atStart = await waitFor("the caret at the line's start", async () => {
        await page.press("Home");
        const state = await page.evaluate(readEditor);
        return state.caret === 0 && state;
      });
      const states: Record<string, EditorState> = { atStart };
      for (const [step, strokes] of Object.entries(steps)) {
        for (const stroke of strokes) {
          const key = /^\[(.+)\]$/.exec(stroke)?.[1];
          await (key ? page.press(key) : page.type(stroke));
        }
        // Once this is marked, the Lens has looked at all that came before it, and marked nothing of it.
        await page.evaluate(() => document.getElementById("beside")?.append(" Laterocollis. "));
        if (hasLens) await page.waitForHighlights(Object.keys(states).length + 1);
        states[step] = await page.evaluate(readEditor);
      }
      return { states, complaints: await complaints(page) };
    });
    expect(withLens).toEqual(without);
    expect(withLens.complaints).toEqual([]);
    const { named, parted, undone, redone, replaced, restored } = withLens.states;
    expect(named?.text).toBe("To hemidystonia blepharospasm. More on cervical dystonia.");
    expect(parted?.text).toBe("To hemidystoni dystonia or blepharospasm. More on cervical dystonia.");
    expect(undone?.text).not.toBe(parted?.text);
    expect(redone?.text).not.toBe(undone?.text);
    expect(replaced?.text).toBe("Dystonia.");
    expect(restored?.text).not.toBe(replaced?.text);
  });

  it.each(["react", "vue", "preact"])("lets %s take over what the server drew", async (library) => {
    const [withLens, without] = await inBoth(`${library}.html`, async (page, hasLens) => {
      if (hasLens) await page.waitForHighlights(4);
      const drawn = await page.html();
      const kept = await takeOver(page);
      const takenOver = await page.html();
      if (hasLens) await page.waitForHighlights(4);
      await read(page, "laterocollis");
      if (hasLens) {
        const marks = await page.waitForHighlights((marks) =>
          marks.some(({ text }) => text === "laterocollis"),
        );
        const names = marks.map(({ text }) => text);
        expect(names).toEqual(["Dystonia", "cervical dystonia", "laterocollis", "hemidystonia"]);
      }
      return { drawn, kept, takenOver, read: await page.html(), complaints: await complaints(page) };
    });
    expect(withLens).toEqual(without);
    expect(withLens).toMatchObject({ kept: true, takenOver: withLens.drawn, complaints: [] });
  });

  it("lets React take over the whole document beside an open card", async () => {
    const page = await stage.lens.open(libraries.url("react.html"));
    await page.waitForHighlights(4);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    const before = await page.html();
    expect(await takeOver(page)).toBe(true);
    expect(await page.html()).toBe(before);
    expect(await complaints(page)).toEqual([]);
    expect(await page.card()).toMatchObject({ name: "Blepharospasm" });
    await page.close();
  });
});
