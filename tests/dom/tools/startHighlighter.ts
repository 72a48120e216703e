import { expect } from "vitest";
import { noOwnMarks, type OwnMarks } from "../../../data/own/OwnMarks.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { precedes } from "../../../entrypoints/dom/composedTree.ts";
import { contentState, type RunningHighlighter } from "../../../entrypoints/dom/contentState.ts";
import { createHighlighter } from "../../../entrypoints/highlighter/createHighlighter.ts";
import { pageOfTest } from "./pageOfTest.ts";

/** Starts the highlighter in the document of the test, as the highlighter script does. It stops after the test. */
export function startHighlighter(
  settings: Settings = defaultSettings,
  own: OwnMarks = noOwnMarks,
): RunningHighlighter {
  const state = contentState();
  state.settings = { ...settings, own };
  const stopping = new AbortController();
  const highlighter = createHighlighter({ onChange() {}, onReplaced() {} }, stopping.signal);
  const running = { ...highlighter, stop: () => stopping.abort() };
  state.highlighter = running;
  pageOfTest.afterTest(() => stopping.abort());
  return running;
}

/**
 * Starts the highlighter on this HTML. Resolves to the text of each highlight when the whole document is scanned. Checks
 * that the highlighter has left the HTML as it was.
 */
export async function highlightedIn(html: string): Promise<string[]> {
  pageOfTest.show(html);
  const before = document.documentElement.outerHTML;
  startHighlighter();
  const texts = await highlightedTexts();
  expect(document.documentElement.outerHTML).toBe(before);
  return texts;
}

/**
 * Resolves to the text of each highlight, in document order, when everything that has changed so far is scanned; white
 * space is collapsed and soft hyphens are removed.
 */
export async function highlightedTexts(): Promise<string[]> {
  await whenIdle();
  return highlightedRanges().map((range) =>
    liveRange(range)
      .toString()
      .replace(/\u00ad/g, "")
      .replace(/\s+/g, " "),
  );
}

/** Resolves when the highlighter has scanned all changes so far and has painted the result. */
export async function whenIdle(): Promise<void> {
  // Mutation observers are notified in a microtask, before this task ends.
  await new Promise((resolve) => setTimeout(resolve));
  await expect.poll(() => contentState().highlighter?.isIdle(), { interval: 10 }).toBe(true);
}

/** Returns the ranges of all highlights in document order. */
export function highlightedRanges(): StaticRange[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as StaticRange[];
  return ranges.sort(
    ({ startContainer: one, startOffset }, { startContainer: other, startOffset: otherOffset }) =>
      one === other ? startOffset - otherOffset : precedes(one, other) ? -1 : 1,
  );
}

/** Returns the center of the first line of the `nth` highlight. */
export function centerOfHighlight(nth: number): { x: number; y: number } {
  const { x, y, width, height } = liveRange(
    highlightedRanges()[nth] as StaticRange,
  ).getClientRects()[0] as DOMRect;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Returns a live range, which has a text and boxes, at the place of a static one. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
