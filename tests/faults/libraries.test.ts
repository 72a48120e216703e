import { afterAll, beforeAll, expect, it } from "vitest";
import { baselineBrowser } from "../tools/baselineBrowser.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import type { LensPage } from "../tools/LensBrowser.ts";
import type { FixtureServer } from "../tools/serveFixtures.ts";
import { waitFor } from "../tools/waitFor.ts";
import type { HydratedPage } from "./libraries/hydrations/exposeHydrate.ts";
import { type EditorState, findEditor, readEditor, settleSelection } from "./libraries/readEditor.ts";
import { serveLibraries } from "./libraries/serveLibraries.ts";

/** In Firefox, one editor that renders its own model and one that leaves everything to the browser are enough. */
const editors = {
  chromium: [
    "proseMirror.html",
    "codeMirror.html",
    "lexical.html",
    "quill.html",
    ...["rich", "plain", "textarea", "input"].map((kind) => `ownEditors.html?${kind}`),
  ],
  firefox: ["proseMirror.html", "ownEditors.html?rich"],
};

/** Libraries that hydrate a server-rendered page. In Firefox, React beside an open card is enough. */
const hydrating = { chromium: ["react", "vue", "preact"], firefox: [] };

/** The steps done in each editor: each item is a text to type or the name of a key in square brackets. */
const steps = {
  typed: ["[ArrowRight]", "[ArrowRight]", "[ArrowRight]", "hemidystonia "],
  split: ["[Backspace]", "[Backspace]", "[Enter]", " dystonia or "],
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

const hydrate = (page: LensPage) => page.evaluate(() => (window as unknown as HydratedPage).hydrate());

const addReading = (page: LensPage, form: string) =>
  page.evaluate((form) => (window as unknown as HydratedPage).read?.(form), form);

/** Resolves to the errors and warnings of the page's library. */
const readWarnings = async (page: LensPage) => [
  ...((await page.evaluate(() => (window as unknown as Partial<HydratedPage>).reports)) ?? []),
  ...(await page.console()).filter((line) => /^(warn|error)/.test(line)),
];

inEachBrowser("pages built with libraries", (env, kind) => {
  const withoutLens = baselineBrowser(env);

  /** Calls `use` in a browser with and in one without the Lens, and resolves to both results. */
  const inBoth = <Result>(path: string, use: (page: LensPage, hasLens: boolean) => Promise<Result>) => {
    const useIn = async (hasLens: boolean) => {
      const page = await (hasLens ? env.lens : withoutLens()).open(libraries.url(path));
      try {
        return await use(page, hasLens);
      } finally {
        await page.close();
      }
    };
    return Promise.all([useIn(true), useIn(false)]);
  };

  /** Types each text and presses each key, which is written in brackets: "[Enter]". */
  const pressAll = async (page: LensPage, strokes: readonly string[]) => {
    for (const stroke of strokes) {
      const key = /^\[(.+)\]$/.exec(stroke)?.[1];
      for (const each of key ? [key] : stroke) {
        await (key ? page.press(each) : page.type(each));
        await page.evaluate(settleSelection);
      }
    }
  };

  it.each(editors[kind])(
    "typing, deleting, undoing and replacing in %s work as without the Lens",
    async (editor) => {
      const [withLens, without] = await inBoth(editor, async (page, hasLens) => {
        if (hasLens) await page.waitForHighlights(1);
        await page.click(await page.evaluate(findEditor));
        // ProseMirror resets the caret for a moment after a click.
        const atStart = await waitFor("the caret at the line's start", async () => {
          await page.press("Home");
          const state = await page.evaluate(readEditor);
          return state.caret === 0 && state;
        });
        await page.evaluate(settleSelection);
        const states: Record<string, EditorState> = { atStart };
        for (const [step, strokes] of Object.entries(steps)) {
          await pressAll(page, strokes);
          // When this text is highlighted, the Lens has scanned all earlier changes and highlighted none of them.
          await page.evaluate(() => document.getElementById("beside")?.append(" Laterocollis. "));
          if (hasLens) await page.waitForHighlights(Object.keys(states).length + 1);
          states[step] = await page.evaluate(readEditor);
        }
        return { states, warnings: await readWarnings(page) };
      });
      expect(withLens).toEqual(without);
      expect(withLens.warnings).toEqual([]);
      const { typed, split, undone, redone, replaced, restored } = withLens.states;
      expect(typed?.text).toBe("To hemidystonia blepharospasm. More on cervical dystonia.");
      expect(split?.text).toBe("To hemidystoni dystonia or blepharospasm. More on cervical dystonia.");
      expect(undone?.text).not.toBe(split?.text);
      expect(redone?.text).not.toBe(undone?.text);
      expect(replaced?.text).toBe("Dystonia.");
      expect(restored?.text).not.toBe(replaced?.text);
    },
  );

  it.each(hydrating[kind])("lets %s hydrate the server-rendered page", async (library) => {
    const [withLens, without] = await inBoth(`${library}.html`, async (page, hasLens) => {
      if (hasLens) await page.waitForHighlights(4);
      const rendered = await page.html();
      const kept = await hydrate(page);
      const hydrated = await page.html();
      if (hasLens) await page.waitForHighlights(4);
      await addReading(page, "laterocollis");
      // Each library renders later.
      await waitFor("the other form", () =>
        page.evaluate(() => document.body.innerText.includes("laterocollis")),
      );
      if (hasLens) {
        const highlights = await page.waitForHighlights((highlights) =>
          highlights.some(({ text }) => text === "laterocollis"),
        );
        const names = highlights.map(({ text }) => text);
        expect(names).toEqual(["Dystonia", "cervical dystonia", "laterocollis", "hemidystonia"]);
      }
      return { rendered, kept, hydrated, updated: await page.html(), warnings: await readWarnings(page) };
    });
    expect(withLens).toEqual(without);
    expect(withLens).toMatchObject({ kept: true, hydrated: withLens.rendered, warnings: [] });
  });

  it("lets React hydrate the whole document while a card is open", async () => {
    const page = await env.lens.open(libraries.url("react.html"));
    await page.waitForHighlights(4);
    await page.hoverText("blepharospasm");
    await page.waitForCard();
    const before = await page.html();
    expect(await hydrate(page)).toBe(true);
    expect(await page.html()).toBe(before);
    expect(await readWarnings(page)).toEqual([]);
    expect(await page.card()).toMatchObject({ name: "Blepharospasm" });
  });
});
