import { type Block, elementOf } from "../../dom/blocks.ts";
import { type Box, lineRects } from "../../dom/geometry.ts";
import { caretInBlock, indexAt } from "./caretInBlock.ts";
import { firstIndex } from "./firstIndex.ts";

/** In columns, the position is measured for the first and last of this many consecutive ranges. */
const COLUMN_GROUP_SIZE = 20;

/** The ranges stay the same while the center of the viewport is within this share of them around their middle. */
const STEADY_SHARE = 0.25;

/** Those of a block's ranges that are near the viewport, in document order. */
export interface NearRanges {
  readonly ranges: readonly StaticRange[];
  /** The index of the first one among all ranges of the block. */
  readonly start: number;
  /** The number of all ranges of the block. */
  readonly total: number;
  /** Where a block with a very long line was when it was measured. */
  readonly place?: Box;
}

interface NearOptions {
  /** The maximum number of ranges, unless the block is set in columns. */
  readonly max: number;
  /** How far beyond each edge of the viewport the ranges of columns reach, in viewport sizes. */
  readonly margin: number;
  /** What was returned for the block the last time. */
  readonly last: NearRanges | undefined;
}

/**
 * Returns those of a block's ranges (in document order) that are near the viewport: the `max` ranges around its center,
 * or, in a block that is set in columns, all ranges within `margin`.
 */
export function rangesNearViewport(
  block: Block,
  ranges: readonly StaticRange[],
  { max, margin, last }: NearOptions,
): NearRanges {
  const total = ranges.length;
  if (isInColumns(elementOf(block))) return { start: 0, ranges: rangesInNearColumns(ranges, margin), total };
  const center = indexAtCenter(block, ranges) ?? indexNearCenter(ranges);
  const isSteady = last && Math.abs(center - last.start - max / 2) < (STEADY_SHARE / 2) * max;
  const start = isSteady ? last.start : Math.max(0, center - (max >> 1));
  return { start, ranges: ranges.slice(start, start + max), total };
}

/** Returns whether an element's lines are set in CSS columns, the element's own or those of an ancestor. */
function isInColumns(element: Element): boolean {
  const { columnCount, columnWidth } = getComputedStyle(element);
  const isFragmented = Element.prototype.getClientRects.call(element).length > 1;
  return columnCount !== "auto" || columnWidth !== "auto" || isFragmented;
}

/**
 * Returns the ranges near the viewport in an element with columns, group by group: in columns, vertical positions do
 * not increase in document order.
 */
function rangesInNearColumns(ranges: readonly StaticRange[], margin: number): readonly StaticRange[] {
  const near: StaticRange[] = [];
  for (let start = 0; start < ranges.length; start += COLUMN_GROUP_SIZE) {
    const group = ranges.slice(start, start + COLUMN_GROUP_SIZE);
    // The ranges in between are positioned between these two, or at the end of one column and the start of the next.
    const rects = [...group.slice(0, 1), ...group.slice(-1)].flatMap(lineRects);
    if (isAreaNearViewport(rects, margin)) near.push(...group);
  }
  return near;
}

/** Returns whether the area spanned by the rectangles reaches into the viewport or its margin. */
function isAreaNearViewport(rects: readonly DOMRect[], margin: number): boolean {
  const [marginY, marginX] = [margin * innerHeight, margin * innerWidth];
  return (
    rects.some(({ bottom }) => bottom > -marginY) &&
    rects.some(({ top }) => top < innerHeight + marginY) &&
    rects.some(({ right }) => right > -marginX) &&
    rects.some(({ left }) => left < innerWidth + marginX)
  );
}

/**
 * Returns the index of the range at the center of the viewport, by the text that the browser finds there; undefined if that
 * is not in the block or not in view. Measuring ranges takes the longer the longer their text is: 10 ms and more for each
 * one in a text of 5 MB.
 */
function indexAtCenter(block: Block, ranges: readonly StaticRange[]): number | undefined {
  const caret = caretInBlock(block, innerWidth / 2, innerHeight / 2);
  const rect = caret?.getClientRect();
  // Below the last line, it is the end of the text, wherever that is.
  const isInView = rect && rect.x >= 0 && rect.x <= innerWidth && rect.y >= 0 && rect.y <= innerHeight;
  return caret && isInView ? indexAt(ranges, caret) : undefined;
}

/**
 * Returns the index of the range nearest to the center of the viewport, by binary search: the positions of the ranges,
 * projected onto the line from the first range to the last, increase in document order.
 */
export function indexNearCenter(ranges: readonly StaticRange[]): number {
  const [first, last] = [centerOf(ranges[0]), centerOf(ranges.at(-1))];
  if (!first || !last) return 0;
  const project = ({ x, y }: DOMPoint) =>
    (x - first.x) * (last.x - first.x) + (y - first.y) * (last.y - first.y);
  const viewportCenter = project(new DOMPoint(innerWidth / 2, innerHeight / 2));
  return firstIndex(ranges, (range) => {
    const center = centerOf(range);
    return !center || project(center) >= viewportCenter;
  });
}

function centerOf(range: StaticRange | undefined): DOMPoint | undefined {
  const rect = range && lineRects(range)[0];
  return rect && new DOMPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
}
