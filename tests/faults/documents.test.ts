import { expect, it } from "vitest";
import { inChromium, inEachBrowser, type TestEnvironment } from "../tools/inBrowsers.ts";
import type { LensFrame, LensPage } from "../tools/LensBrowser.ts";
import { showTab } from "../tools/showTab.ts";
import { waitFor } from "../tools/waitFor.ts";

/** Globals of frameKinds.html. */
interface FixtureGlobals {
  makeFrames(kind: string): void;
}

/** Documents without readable text. In Firefox, one of each way in which the browser shows a file is enough. */
const unread = {
  chromium: ["raw.xml", "feed.rss", "picture.svg", "data.json", "style.css", "pixel.png", "empty.html"],
  firefox: ["raw.xml", "data.json", "pixel.png"],
};

/**
 * Text of types that the browser shows as it is. A code host sends its raw files, `raw.txt`, with a policy that sandboxes
 * them.
 */
const shownAsText = {
  chromium: ["text.txt", "page.xhtml", "captions.vtt", "diary.md", "raw.txt"],
  firefox: ["captions.vtt", "raw.txt"],
};

/** Kinds of frames, one of each on the same page. */
const singleFrames = [
  ...["about:blank", "written", "srcdoc in a sandbox", "file in a sandbox", "data", "blob", "javascript:"],
  "object",
];

/** Sent to the page: counts the traces that the Lens can leave in a document of any type. */
const countTraces = () => ({
  highlights: CSS.highlights.size,
  sheets: document.adoptedStyleSheets.length,
  cards: document.querySelectorAll("[popover=manual]").length,
});

/** Expects that opening a card in the page closes the card in the frame, and the other way round. */
async function expectOneCard(page: LensPage, frame: LensFrame, textInFrame: string): Promise<void> {
  await page.hoverText("dystonia");
  await page.waitForCard();
  await frame.hoverText(textInFrame);
  await frame.waitForCard();
  await page.waitForNoCard();
  await page.hoverText("dystonia");
  await page.waitForCard();
  await frame.waitForNoCard();
}

const openDocument = ({ lens, fixtures }: TestEnvironment, file: string) =>
  lens.open(fixtures.url(`faults/documents/${file}`));

/** Opens a page with frames of these kinds. Resolves when the badge counts so many mentions. */
async function openFrames(env: TestEnvironment, kinds: readonly string[], count: number): Promise<LensPage> {
  const page = await openDocument(env, "frameKinds.html");
  for (const each of kinds)
    await page.evaluate((kind) => (globalThis as unknown as FixtureGlobals).makeFrames(kind), each);
  const badge = () => env.lens.badge(page);
  await waitFor(`a badge that counts ${count}`, async () => (await badge()) === String(count), badge);
  return page;
}

inEachBrowser("unusual documents", (env, kind) => {
  it("have no trace of the extension if they have no readable text", async () => {
    const opened = [];
    for (const file of unread[kind]) {
      const page = await openDocument(env, file);
      opened.push({ file, page, before: await page.html() });
      await page.moveTo({ x: 40, y: 30 });
      await page.moveTo({ x: 42, y: 32 });
    }
    // When the page opened last is highlighted, the scripts have long been run on the others.
    await (await openDocument(env, "text.txt")).waitForHighlights(1);
    for (const { file, page, before } of opened) {
      await page.bringToFront();
      expect([file, await page.evaluate(countTraces)]).toEqual([
        file,
        { highlights: 0, sheets: 0, cards: 0 },
      ]);
      expect(await page.html()).toBe(before);
      expect(await page.console()).toEqual([]);
    }
  });

  it("show in the popup that a PDF cannot be read", async () => {
    const page = await openDocument(env, "paper.pdf");
    await page.bringToFront();
    const popup = await env.lens.openPopup(page);
    await showTab(popup, "page");
    await popup.waitFor(() => /PDF/.test(document.body.innerText));
  });

  it("are highlighted in the frames of a frameset, which has no body text", async () => {
    const page = await openDocument(env, "frameset.html");
    for (const file of ["text.txt", "page.xhtml"]) await (await page.frame(file)).waitForHighlights(1);
    const frame = await page.frame("page.xhtml");
    await frame.hoverText("dystonia");
    await frame.waitForCard();
    expect(await (await page.frame("text.txt")).card()).toBeUndefined();
  });

  it("are highlighted once in frames of each kind, and have cards there", async () => {
    const page = await openFrames(env, singleFrames, singleFrames.length);
    for (const url of ["srcdoc", "text.txt", "data:", "blob:"]) {
      const frame = await page.frame(url);
      expect(await frame.highlights()).toHaveLength(1);
      await frame.hoverText("dystonia");
      expect((await frame.waitForCard()).name).toBe("Dystonia");
    }
    expect(await page.card()).toBeUndefined();
    expect(await page.console()).toEqual([]);
  });

  it.each(shownAsText[kind])("are highlighted and have cards: %s", async (file) => {
    const page = await openDocument(env, file);
    expect((await page.waitForHighlights(1))[0]?.text).toBe("dystonia");
    await page.hoverText("dystonia");
    expect((await page.waitForCard()).name).toBe("Dystonia");
    expect(await page.console()).toEqual([]);
  });

  it("have at most one card in the page, its frames, and a frame of another site", async () => {
    const page = await env.lens.open(env.fixtures.url("frames.html"));
    await page.evaluate(
      (url) => {
        // Move the frames out from under the page's card.
        (document.getElementById("inline") as HTMLElement).style.cssText =
          "position: fixed; left: 600px; top: 0";
        const frame = Object.assign(document.createElement("iframe"), { src: url });
        frame.style.cssText = "position: fixed; left: 600px; top: 300px";
        document.body.append(frame);
      },
      // Another host name, not only another port, so that site isolation gives the frame its own process.
      env.elsewhere.url("faults/documents/page.xhtml").replace("127.0.0.1", "localhost"),
    );
    const inner = await page.frame("srcdoc");
    const crossSite = await page.frame("//localhost");
    for (const frame of [page, inner, crossSite]) await frame.waitForHighlights(1);
    await expectOneCard(page, inner, "blepharospasm");
    await expectOneCard(page, crossSite, "dystonia");
  });
});

inChromium("unusual documents", (env) => {
  it("are highlighted once in each of 40 frames side by side and in 30 nested ones", async () => {
    const page = await openFrames(env, ["srcdoc", "40 side by side", "30 nested"], 42);
    expect(await page.console()).toEqual([]);
  });
});
