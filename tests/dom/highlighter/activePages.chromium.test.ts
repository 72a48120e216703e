import { expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { highlightedRanges, liveRange, startHighlighter } from "../tools/startHighlighter.ts";
import { stopTime } from "../tools/time.ts";

const { find } = pageOfTest;

/** So few that all are shown while a page is calm, but not while it changes. */
const MENTIONS = 150;

/** Returns how many highlights are painted, and how many of them are in the viewport. */
function countPainted() {
  const ranges = highlightedRanges();
  const inView = ranges.filter((range) => {
    const { top, bottom } = liveRange(range).getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return { all: ranges.length, inView: inView.length };
}

/** Starts the highlighter and resolves when it has painted that many highlights: all of the page. */
async function paintAll(mentions: number) {
  startHighlighter();
  await expect.poll(() => countPainted().all).toBe(mentions);
  return countPainted();
}

/** Changes the text or a style of the page in every animation frame. Returns a function that stops this. */
function changeEveryFrame(change: "text" | "style"): () => void {
  const paragraph = document.createElement("p");
  document.body.append(paragraph);
  let frame = requestAnimationFrame(function onFrame(now) {
    if (change === "text") paragraph.textContent = `${now}`;
    else paragraph.style.opacity = `${(now % 100) / 100}`;
    frame = requestAnimationFrame(onFrame);
  });
  const stop = () => cancelAnimationFrame(frame);
  pageOfTest.afterTest(stop);
  return stop;
}

it.each(["text", "style"] as const)(
  "paints only highlights near the viewport while the page changes its %s, and all when it is calm",
  async (change) => {
    pageOfTest.show("<p>A paragraph speaks of dystonia.</p>".repeat(MENTIONS));
    const { inView } = await paintAll(MENTIONS);
    const stop = changeEveryFrame(change);
    await expect.poll(() => countPainted().all).toBeLessThan(MENTIONS / 2);
    expect(countPainted().inView).toBe(inView);
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await expect.poll(() => countPainted().inView).toBeGreaterThanOrEqual(inView / 2);
    await expect.poll(() => countPainted().all).toBeLessThan(MENTIONS / 1.5);
    stop();
    await expect.poll(() => countPainted().all).toBe(MENTIONS);
  },
);

it("paints only highlights near the viewport between changes that follow each other within a second", async () => {
  pageOfTest.show("<p>A paragraph speaks of dystonia.</p>".repeat(MENTIONS));
  await paintAll(MENTIONS);
  let now = performance.now();
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
  pageOfTest.afterTest(() => clock.mockRestore());
  for (let change = 0; change < 3; change++) {
    document.body.append(document.createElement("p"));
    await expect.poll(() => countPainted().all).toBeLessThan(MENTIONS / 2);
    now += 900;
    // On a busy machine it takes longer.
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(countPainted().all).toBeLessThan(MENTIONS / 2);
  }
});

it("paints what a scroll brings into view within a few frames while the page changes", async () => {
  pageOfTest.show("<p>A paragraph speaks of dystonia.</p>".repeat(MENTIONS));
  const { all, inView } = await paintAll(MENTIONS);
  changeEveryFrame("style");
  await expect.poll(() => countPainted().all).toBeLessThan(MENTIONS / 2);
  // Without timers, no periodic check can paint what the scrolling has brought into view.
  stopTime();
  const step = Math.round(innerHeight / 5);
  for (let top = step; top < 2 * innerHeight; top += step) {
    scrollTo(0, top);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(countPainted().inView).toBeGreaterThanOrEqual(inView - 1);
  }
  expect(countPainted().all).toBeLessThan(all / 2);
});

it("paints the highlights in view of every column of a long block while the page changes", async () => {
  const text = "Dystonia, and many words that say something else, with nothing in them. ".repeat(800);
  pageOfTest.show(`<p style="columns: 3">${text}</p>`);
  startHighlighter();
  await expect.poll(() => countPainted().inView).toBeGreaterThan(0);
  const { all, inView } = countPainted();
  changeEveryFrame("text");
  await expect.poll(() => countPainted().all).toBeLessThan(all);
  expect(countPainted().inView).toBe(inView);
});

it("paints the highlights of a host with `display: contents` while the pointer moves", async () => {
  pageOfTest.show(`<x-host></x-host>${"<p>Dystonia.</p>".repeat(60)}`);
  find("x-host")
    .attachShadow({ mode: "open" })
    .setHTMLUnsafe("<style>:host { display: contents; }</style>Text with hemidystonia.");
  await paintAll(61);
  await expect
    .poll(async () => {
      await commands.movePointer([
        { x: 600, y: 300 },
        { x: 601, y: 320 },
      ]);
      return countPainted().all;
    })
    .toBeLessThan(61);
  expect(
    highlightedRanges().some(({ startContainer }) => startContainer.textContent?.includes("hemidystonia")),
  ).toBe(true);
});
