import { expect, it, vi } from "vitest";
import { MAX_COUNTED_MENTIONS } from "../../../data/messages/limits.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { contentState } from "../../../entrypoints/dom/contentState.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedRanges, liveRange, startHighlighter, whenIdle } from "../tools/startHighlighter.ts";
import { scanChanges } from "../tools/startPointing.ts";
import { passTime, stopTime } from "../tools/time.ts";

const { find } = pageOfTest;

/** More than are shown at once. */
const MANY = 2000;
/** More than are shown at once of paragraphs with one mention each. */
const MAX_SHOWN = 400;

/** A page without a change for this long (ms) counts as calm. Longer than the limit in `ViewportLimiter`. */
const CALM_MS = 2000;

const isInView = (range: StaticRange) => {
  const { top, bottom } = liveRange(range).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Returns the text nodes in view that contain a mention and have no highlight. */
async function unpaintedInView(): Promise<Node[]> {
  const mentions = (await contentState().highlighter?.mentionsInOrder()) ?? [];
  const painted = new Set(highlightedRanges().map(({ startContainer }) => startContainer));
  return mentions
    .filter(({ range }) => isInView(range) && !painted.has(range.startContainer))
    .map(({ range }) => range.startContainer);
}

/** Resolves when some mention in view is highlighted. */
async function expectInView(): Promise<void> {
  await expect.poll(() => highlightedRanges().some(isInView)).toBe(true);
}

/** Resolves when every mention in view is highlighted, and only some of all mentions are. */
async function expectPaintedInView(): Promise<void> {
  await expectInView();
  await expect.poll(unpaintedInView).toEqual([]);
  await expect.poll(() => highlightedRanges().length).toBeLessThan(MAX_SHOWN);
}

async function startOn(html: string): Promise<void> {
  pageOfTest.show(html);
  startHighlighter();
  await whenIdle();
}

/**
 * Starts the highlighter on this HTML while time stands still. Resolves when the page is calm and the highlighter rests: what
 * comes into view from then on is not left to its checks at an interval.
 */
async function startWithoutChecks(html: string): Promise<void> {
  stopTime();
  pageOfTest.show(html);
  startHighlighter();
  await scanChanges();
  for (let passed = 0; passed < CALM_MS; passed += 200) {
    await passTime(200);
    await new Promise(requestAnimationFrame);
  }
  const request = vi.spyOn(globalThis, "requestAnimationFrame");
  const countRequests = async () => {
    request.mockClear();
    await new Promise(requestAnimationFrame);
    // One of the calls is the one above.
    return request.mock.calls.length - 1;
  };
  await expect.poll(countRequests, { interval: 0 }).toBe(0);
  request.mockRestore();
}

const paragraphs = "<p>A paragraph speaks of dystonia.</p>".repeat(MANY);

it("keeps only the highlights near the viewport in the registry, wherever the page is scrolled", async () => {
  await startOn(paragraphs);
  await expectPaintedInView();
  for (const top of [10_000, 10_600, document.documentElement.scrollHeight, 0]) {
    scrollTo(0, top);
    await expectPaintedInView();
  }
});

it("shows highlights one viewport size before they are scrolled into view", async () => {
  await startOn(paragraphs);
  for (let top = 0; top < 3000; top += 300) {
    scrollTo(0, top);
    await expect
      .poll(() =>
        Math.max(...highlightedRanges().map((range) => liveRange(range).getBoundingClientRect().top)),
      )
      .toBeGreaterThan(1.9 * innerHeight);
  }
});

it("shows at once what a far jump on a calm page brings into view", async () => {
  await startWithoutChecks(paragraphs);
  scrollTo(0, 10_000);
  expect(highlightedRanges().some(isInView)).toBe(false);
  await expectInView();
});

it("shows highlights in view while the page is scrolled on and on", async () => {
  await startWithoutChecks(paragraphs);
  let framesWithHighlights = 0;
  for (let frame = 0; frame < 30; frame++) {
    scrollBy(0, 1.2 * innerHeight);
    await new Promise(requestAnimationFrame);
    // Highlights in the first frames may have been shown before the page was scrolled.
    if (frame >= 10 && highlightedRanges().some(isInView)) framesWithHighlights++;
  }
  expect(framesWithHighlights).toBeGreaterThan(0);
});

it("follows the reader in a box that scrolls", async () => {
  await startWithoutChecks(`<div style="height: 300px; overflow: auto">${paragraphs}</div>`);
  find("div").scrollTop = 20_000;
  expect(highlightedRanges().some(isInView)).toBe(false);
  await expectInView();
});

it.each([
  ["a box above is closed", "details", () => find("details").removeAttribute("open")],
  ["a style moves it", "section", () => find("section").style.setProperty("height", "0")],
  [
    "a style sheet of the page's script moves it",
    "section",
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("section { height: 0 !important }");
      document.adoptedStyleSheets.push(sheet);
    },
  ],
])("shows what comes into view without scrolling: %s", async (_, tag, move) => {
  await startOn(`<${tag} open style="display: block; height: 9000px"></${tag}>${paragraphs}`);
  move();
  if (tag === "details") find("details").style.height = "";
  await expect.poll(() => highlightedRanges().filter(isInView).length).toBeGreaterThan(5);
  await expect.poll(unpaintedInView).toEqual([]);
});

it("shows the text in view that overflows a box far above", async () => {
  await startOn(
    `${paragraphs}<pre style="height: 0">${"\n".repeat(400)}Hemidystonia.</pre><div style="height: 20000px"></div>`,
  );
  const text = find("pre").firstChild;
  find("div").scrollIntoView();
  scrollBy(0, 5500);
  await expect
    .poll(() => highlightedRanges().some(({ startContainer }) => startContainer === text))
    .toBe(true);
});

it.each([true, false])(
  "shows all highlights while the page is printed, if they are printed: %s",
  async (inPrint) => {
    pageOfTest.show(paragraphs);
    startHighlighter({ ...defaultSettings, marks: { ...defaultSettings.marks, inPrint } });
    await whenIdle();
    await expectPaintedInView();
    dispatchEvent(new Event("beforeprint"));
    expect(highlightedRanges().length === MANY).toBe(inPrint);
    dispatchEvent(new Event("afterprint"));
    await expectPaintedInView();
  },
);

it("lists and counts also the mentions whose highlights are not shown", async () => {
  await startOn(paragraphs);
  const { highlighter } = contentState();
  expect(await highlighter?.mentionsInOrder()).toHaveLength(MANY);
  expect(highlighter?.count()).toBe(MAX_COUNTED_MENTIONS);
});

it("shows all highlights again when few are left", async () => {
  await startOn(`${paragraphs}<section><div style="height: 9000px"></div><p>Hemidystonia.</p></section>`);
  for (const paragraph of document.querySelectorAll("body > p")) paragraph.remove();
  await expect.poll(() => highlightedRanges().length).toBe(1);
});

it("hides the highlights far from the viewport that it showed before there were many", async () => {
  await startOn(`<p>Dystonia.</p><div style="height: 9000px"></div><p id="far">Hemidystonia.</p>`);
  const far = find("#far").firstChild;
  const isFarShown = () => highlightedRanges().some(({ startContainer }) => startContainer === far);
  expect(isFarShown()).toBe(true);
  find("div").insertAdjacentHTML("beforebegin", paragraphs);
  await whenIdle();
  await expect.poll(isFarShown).toBe(false);
  await expectPaintedInView();
});
