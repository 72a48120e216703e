import { type Block, elementOf } from "../../dom/blocks.ts";
import { lineRects } from "../../dom/geometry.ts";

/** Highlights are painted this far beyond each edge of the viewport, in viewport sizes. */
export const VIEWPORT_MARGIN = 0.5;

/** In columns, the position is measured for the first and last of this many consecutive ranges. */
const COLUMN_GROUP_SIZE = 20;

/**
 * Returns those of a block's ranges (in document order) that are near the viewport: the `max` ranges around its center,
 * or, in a block that is set in columns, all ranges within `VIEWPORT_MARGIN`.
 */
export function rangesNearViewport(
  block: Block,
  ranges: readonly StaticRange[],
  max: number,
): readonly StaticRange[] {
  if (ranges.length <= max) return ranges;
  if (isInColumns(elementOf(block))) return rangesInNearColumns(ranges);
  const start = Math.max(0, indexNearCenter(ranges) - (max >> 1));
  return ranges.slice(start, start + max);
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
function rangesInNearColumns(ranges: readonly StaticRange[]): readonly StaticRange[] {
  const near: StaticRange[] = [];
  for (let start = 0; start < ranges.length; start += COLUMN_GROUP_SIZE) {
    const group = ranges.slice(start, start + COLUMN_GROUP_SIZE);
    // The ranges in between are positioned between these two, or at the end of one column and the start of the next.
    const rects = [...group.slice(0, 1), ...group.slice(-1)].flatMap(lineRects);
    if (isAreaNearViewport(rects)) near.push(...group);
  }
  return near;
}

/** Returns whether the area spanned by the rectangles reaches into the viewport or its margin. */
function isAreaNearViewport(rects: readonly DOMRect[]): boolean {
  const [marginY, marginX] = [VIEWPORT_MARGIN * innerHeight, VIEWPORT_MARGIN * innerWidth];
  return (
    rects.some(({ bottom }) => bottom > -marginY) &&
    rects.some(({ top }) => top < innerHeight + marginY) &&
    rects.some(({ right }) => right > -marginX) &&
    rects.some(({ left }) => left < innerWidth + marginX)
  );
}

/**
 * Returns the index of the range nearest to the center of the viewport, by binary search: the positions of the ranges,
 * projected onto the line from the first range to the last, increase in document order.
 */
function indexNearCenter(ranges: readonly StaticRange[]): number {
  const [first, last] = [centerOf(ranges[0]), centerOf(ranges.at(-1))];
  if (!first || !last) return 0;
  const project = ({ x, y }: DOMPoint) =>
    (x - first.x) * (last.x - first.x) + (y - first.y) * (last.y - first.y);
  const viewportCenter = project(new DOMPoint(innerWidth / 2, innerHeight / 2));
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const center = centerOf(ranges[middle]);
    if (center && project(center) < viewportCenter) low = middle + 1;
    else high = middle;
  }
  return low;
}

function centerOf(range: StaticRange | undefined): DOMPoint | undefined {
  const rect = range && lineRects(range)[0];
  return rect && new DOMPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
}
