import { expect, it } from "vitest";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedRanges, liveRange, startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

const { find } = pageOfTest;

/** Letters in a line that is so long that the browser paints each highlight on it slowly. */
const LETTERS = 400_000;
const MENTIONS = 16;

const [name, gap] = ["hemidystonia ", "and so on ".repeat(LETTERS / MENTIONS / 10)];
const line = (name + gap).repeat(MENTIONS);

const isInView = (range: StaticRange) => {
  const { left, right } = liveRange(range).getBoundingClientRect();
  return right > 0 && left < innerWidth;
};

it.each([
  ["the page", `<pre style="overflow: visible">${line}</pre>`, () => document.documentElement],
  ["the block", `<pre style="overflow: auto">${line}</pre>`, () => find("pre")],
  ["a box around it", `<div style="overflow: auto"><pre>${line}</pre></div>`, () => find("div")],
])("shows the highlights in view only, on a very long line that is scrolled in %s", async (_, html, box) => {
  pageOfTest.show(html);
  startHighlighter();
  await whenIdle();
  const letterPx = find("pre").scrollWidth / line.length;
  for (const at of [0, 1, 9, MENTIONS - 1, 4, 0]) {
    box().scrollLeft = at * (name + gap).length * letterPx - innerWidth / 2;
    await expect.poll(() => highlightedRanges().map((range) => isInView(range))).toEqual([true]);
  }
  box().scrollLeft = 0.5 * (name + gap).length * letterPx;
  await expect.poll(() => highlightedRanges().length).toBe(0);
});

it("shows the highlights of a very long line that comes into view", async () => {
  pageOfTest.show(`<div style="height: 3000px"></div><pre>${line}</pre>`);
  startHighlighter();
  await whenIdle();
  expect(highlightedRanges()).toHaveLength(0);
  find("pre").scrollIntoView();
  await expect.poll(() => highlightedRanges().map((range) => isInView(range))).toEqual([true]);
});
