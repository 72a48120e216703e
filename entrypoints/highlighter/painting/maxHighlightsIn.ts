import { scrollSizeOf } from "../../dom/geometry.ts";

/**
 * To paint a highlight, Chromium walks its whole line: 2,000 highlights on a line of 170,000 px took 0.8 s, and four
 * times as many highlights on a line four times as long took 20 s. With this product of highlights and line length (CSS
 * pixels), painting takes about 50 ms.
 */
const MAX_HIGHLIGHTS_TIMES_LINE_PX = 2e7;

/** Blocks with no more highlights than this are painted completely, unless they have a very long line. */
export const MIN_HIGHLIGHTS_PER_BLOCK = 20;

/** A mention so far inside of its text node (UTF-16 units) may be on a very long line. */
const LONG_TEXT_CHARS = 50_000;

/** Estimated height of a line of text (CSS pixels). */
const LINE_HEIGHT_PX = 24;

/** Returns whether perhaps not all ranges of a block (in document order) may be painted, without measuring the block. */
export function mayBeCrowded(ranges: readonly StaticRange[]): boolean {
  return ranges.length > MIN_HIGHLIGHTS_PER_BLOCK || (ranges.at(-1)?.startOffset ?? 0) > LONG_TEXT_CHARS;
}

/** Returns how many highlights may be painted in an element, given the estimated length and number of its lines. */
export function maxHighlightsIn(element: Element): number {
  const { width, height } = scrollSizeOf(element);
  const isVertical = /^(vertical|sideways)/.test(getComputedStyle(element).writingMode);
  const [lineLength, blockSize] = isVertical ? [height, width] : [width, height];
  const lineCount = Math.max(1, blockSize / LINE_HEIGHT_PX);
  return Math.round((MAX_HIGHLIGHTS_TIMES_LINE_PX / lineLength) * lineCount);
}
