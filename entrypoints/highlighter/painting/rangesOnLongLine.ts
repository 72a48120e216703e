import { type Block, elementOf } from "../../dom/blocks.ts";
import {
  type Box,
  boundingBoxOf,
  scrollOffsetOf,
  scrollSizeOf,
  viewportDistanceOf,
} from "../../dom/geometry.ts";
import { textOf } from "../../dom/safeDom.ts";
import { caretInBlock, indexAt } from "./caretInBlock.ts";
import { MIN_HIGHLIGHTS_PER_BLOCK } from "./maxHighlightsIn.ts";
import { indexNearCenter, type NearRanges } from "./rangesNearViewport.ts";

/** Highlights are shown this far from the center of the viewport, in its sizes; the width of a letter is an average. */
const REACH = 4;

/** While the block has moved less than this, in viewport sizes, the same highlights are shown. */
const STEADY = 1;

/**
 * Returns those of a block's ranges (in document order) that are near the viewport, for a block with a line so long that
 * each painted highlight and each measured position takes the browser 50 ms or more: one position is measured, and only
 * after the block has moved.
 */
export function rangesOnLongLine(
  block: Block,
  ranges: readonly StaticRange[],
  last: NearRanges | undefined,
): NearRanges {
  const total = ranges.length;
  if (viewportDistanceOf(block) > 0) return { start: 0, ranges: [], total };
  const element = elementOf(block);
  const box = boundingBoxOf(element);
  const scrolled = scrollOffsetOf(element);
  const { width, height } = scrollSizeOf(element);
  const place = { left: box.left - scrolled.x, top: box.top - scrolled.y, width, height };
  if (last?.place && isNear(place, last.place)) return last;
  const caret = caretInBlock(
    block,
    middleOfVisible(box.left, box.right, innerWidth),
    middleOfVisible(box.top, box.bottom, innerHeight),
  );
  const center = caret ? indexAt(ranges, caret) : indexNearCenter(ranges);
  const start = Math.max(0, center - MIN_HIGHLIGHTS_PER_BLOCK / 2);
  const around = ranges.slice(start, start + MIN_HIGHLIGHTS_PER_BLOCK);
  const share = Math.max(innerWidth, innerHeight) / Math.max(width, height);
  const reach = caret ? REACH * share * (textOf(caret.offsetNode) ?? "").length : Infinity;
  const isInReach = ({ startContainer, startOffset }: StaticRange) =>
    startContainer !== caret?.offsetNode || Math.abs(startOffset - caret.offset) < reach;
  const first = Math.max(0, around.findIndex(isInReach));
  return { start: start + first, ranges: around.filter(isInReach), total, place };
}

/** Returns whether a block is about where it was, and as large as it was. */
function isNear({ left, top, width, height }: Box, last: Box): boolean {
  const hasStayed =
    Math.abs(left - last.left) < STEADY * innerWidth && Math.abs(top - last.top) < STEADY * innerHeight;
  return hasStayed && width === last.width && height === last.height;
}

/** Returns the middle of what the viewport shows from `start` to `end`; the middle of the viewport if it shows nothing. */
function middleOfVisible(start: number, end: number, size: number): number {
  return start < size && end > 0 ? (Math.max(start, 0) + Math.min(end, size)) / 2 : size / 2;
}
