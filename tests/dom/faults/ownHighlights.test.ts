import { expect, it } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { pixelsIn } from "../tools/pixels.ts";
import {
  highlightedRanges,
  highlightedTexts,
  startHighlighter,
  whenIdle,
} from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

/** Starts the highlighter on a paragraph. Resolves to the name of its highlight. */
async function startOnParagraph(): Promise<string> {
  pageOfTest.show("<h2>A heading</h2><p>It is dystonia.</p>");
  startHighlighter();
  await whenIdle();
  return CSS.highlights.keys().next().value ?? "";
}

async function expectTwoAfterChange(name: string): Promise<void> {
  find("p").append(" Dystonia again.");
  expect(await highlightedTexts()).toEqual(["dystonia", "Dystonia"]);
  expect([...CSS.highlights.keys()]).toEqual([name]);
}

it("does not fight a page that clears all highlights in a loop, and paints again after the loop", async () => {
  const name = await startOnParagraph();
  let repaints = 0;
  for (let frame = 0; frame < 40; frame++) {
    if (CSS.highlights.size > 0) repaints += 1;
    CSS.highlights.clear();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  // The first highlights, and at most one more painting of them.
  expect(repaints).toBeLessThanOrEqual(2);
  await expectTwoAfterChange(name);
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
