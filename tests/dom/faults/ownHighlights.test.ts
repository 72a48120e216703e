import { expect, it, vi } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { pixelsIn } from "../tools/pixels.ts";
import {
  highlightedRanges,
  highlightedTexts,
  startHighlighter,
  whenIdle,
} from "../tools/startHighlighter.ts";
import { scanChanges } from "../tools/startPointing.ts";
import { passTime, stopTime } from "../tools/time.ts";

const { find } = pageOfTest;

/** Starts the highlighter on a paragraph. Resolves to the name of its highlight. */
async function startOnParagraph(whenScanned = whenIdle): Promise<string> {
  pageOfTest.show("<h2>A heading</h2><p>It is dystonia.</p>");
  startHighlighter();
  await whenScanned();
  return CSS.highlights.keys().next().value ?? "";
}

async function expectTwoAfterChange(name: string): Promise<void> {
  find("p").append(" Dystonia again.");
  expect(await highlightedTexts()).toEqual(["dystonia", "Dystonia"]);
  expect([...CSS.highlights.keys()]).toEqual([name]);
}

it("does not fight a page that clears all highlights in a loop, and paints again after the loop", async () => {
  stopTime();
  const name = await startOnParagraph(scanChanges);
  let repaints = 0;
  for (let frame = 0; frame < 40; frame++) {
    if (CSS.highlights.size > 0) repaints += 1;
    CSS.highlights.clear();
    await passTime(200);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  // The first highlights, and the checks after one, three and seven seconds.
  expect(repaints).toBeLessThanOrEqual(4);
  find("p").append(" Dystonia again.");
  const later = async () => {
    await passTime(100);
    return [[...CSS.highlights.keys()], highlightedRanges().length];
  };
  await expect.poll(later, { interval: 0 }).toEqual([[name], 2]);
});

it("paints again soon after the page has cleared all highlights, although nothing else changes", async () => {
  const name = await startOnParagraph();
  CSS.highlights.clear();
  await expect.poll(() => [...CSS.highlights.keys()]).toEqual([name]);
  document.adoptedStyleSheets = [];
  await expect.poll(() => document.adoptedStyleSheets).toHaveLength(1);
});

/** Replaces highlighted text before each of 60 frames, in one second, however long a busy machine takes for it. */
async function replaceTextInEachFrame(afterEach: () => void): Promise<void> {
  const start = performance.now();
  const now = vi.spyOn(performance, "now");
  try {
    for (let frame = 0; frame < 60; frame++) {
      now.mockReturnValue(start + (1000 * frame) / 60);
      find("p").textContent = `It is dystonia, ${frame}.`;
      await new Promise((resolve) => setTimeout(resolve));
      afterEach();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  } finally {
    now.mockRestore();
  }
}

/** The repairs in up to four seconds of a busy machine. */
const FEW = 20;

it.each<[string, () => boolean]>([
  [
    "style sheets",
    () => {
      const had = document.adoptedStyleSheets.length > 0;
      document.adoptedStyleSheets = [];
      return had;
    },
  ],
  [
    "highlights",
    () => {
      const had = CSS.highlights.size > 0;
      CSS.highlights.clear();
      return had;
    },
  ],
])(
  "competes with nobody who removes its %s after each change, and is painted in the end",
  async (_, remove) => {
    await startOnParagraph();
    let repairs = 0;
    await replaceTextInEachFrame(() => {
      if (remove()) repairs++;
    });
    expect(repairs).toBeLessThan(FEW);
    await expect.poll(() => [CSS.highlights.size, document.adoptedStyleSheets.length]).toEqual([1, 1]);
  },
);

it("leaves the order of style sheets to who changes it with each change of the page", async () => {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  await startOnParagraph();
  const push = vi.spyOn(document.adoptedStyleSheets, "push");
  const observer = new MutationObserver(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].reverse();
  });
  observer.observe(document, { characterData: true, childList: true, subtree: true });
  pageOfTest.afterTest(() => observer.disconnect());
  await replaceTextInEachFrame(() => expect(document.adoptedStyleSheets).toHaveLength(2));
  expect(push).not.toHaveBeenCalled();
  expect(document.adoptedStyleSheets).toContain(sheet);
});

it("does not loop with an accessor that changes the page whenever style sheets are read", async () => {
  let reads = 0;
  Object.defineProperty(document, "adoptedStyleSheets", {
    configurable: true,
    get() {
      reads++;
      document.body.append(document.createComment("read"));
      return [];
    },
  });
  pageOfTest.afterTest(() => Reflect.deleteProperty(document, "adoptedStyleSheets"));
  await startOnParagraph();
  for (let frame = 0; frame < 60; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(reads).toBeLessThan(200);
  expect(highlightedRanges()).toHaveLength(1);
});

it("restores highlights that the page has emptied or replaced", async () => {
  const name = await startOnParagraph();
  CSS.highlights.get(name)?.clear();
  CSS.highlights.set(name, new Highlight());
  await expectTwoAfterChange(name);
});

it("removes ranges of the page from its highlight", async () => {
  const name = await startOnParagraph();
  const heading = find("h2");
  const foreign = { startContainer: heading, startOffset: 0, endContainer: heading, endOffset: 1 };
  for (let count = 0; count < 20; count++) CSS.highlights.get(name)?.add(new StaticRange(foreign));
  expect(highlightedRanges()).toHaveLength(21);
  await expectTwoAfterChange(name);
});

it("does not change the page's own highlights and style sheets", async () => {
  pageOfTest.show("<p>Its search has found the word dystonia in this text, and blepharospasm.</p>");
  const text = find("p").firstChild as Text;
  const range = new StaticRange({ startContainer: text, startOffset: 4, endContainer: text, endOffset: 38 });
  const search = new Highlight(range);
  search.priority = 7;
  CSS.highlights.set("search", search);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  const expectHighlights = async (count: number) => {
    await whenIdle();
    expect(highlightedRanges().filter((each) => each !== range)).toHaveLength(count);
    expect(CSS.highlights.get("search")).toBe(search);
    expect([...search]).toEqual([range]);
    expect(search.priority).toBe(7);
    expect(document.adoptedStyleSheets[0]).toBe(sheet);
  };
  startHighlighter();
  await expectHighlights(2);
  find("p").append(" Dystonia again.");
  await expectHighlights(3);
  find("p").remove();
  await expectHighlights(0);
  expect(CSS.highlights.size).toBe(1);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

it("paints below the highlights of the page and the selection, also when the page registers them anew", async () => {
  pageOfTest.addStyle(
    "p { font: 40px sans-serif } ::highlight(found) { background: rgb(200 0 0); color: white }",
  );
  pageOfTest.addStyle("::selection { background: rgb(0 0 200); color: white }");
  pageOfTest.show("<p><span>dystonia</span> and blepharospasm</p>");
  const word = find("span");
  /** Resolves to the share of the word's pixels in a color. */
  const shareOf = async (color: readonly [number, number, number]) => {
    const { data } = await pixelsIn(word.getBoundingClientRect());
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (color.every((value, i) => data[at + i] === value)) count++;
    return (4 * count) / data.length;
  };
  const search = () => {
    CSS.highlights.clear();
    const range = document.createRange();
    range.selectNodeContents(word);
    CSS.highlights.set("found", new Highlight(range));
  };
  search();
  startHighlighter();
  await whenIdle();
  expect(await shareOf([200, 0, 0])).toBeGreaterThan(0.4);
  search();
  find("p").append(" Dystonia again.");
  await whenIdle();
  expect(highlightedRanges()).toHaveLength(4);
  expect(await shareOf([200, 0, 0])).toBeGreaterThan(0.4);
  getSelection()?.selectAllChildren(word);
  expect(await shareOf([0, 0, 200])).toBeGreaterThan(0.4);
});
