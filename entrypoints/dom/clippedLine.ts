import type { Clip, Overflow } from "./ClippingAncestors.ts";
import { areaOf, type Rect } from "./rect.ts";

/** A line counts as seen if at least this share of its area is seen. */
const MIN_SEEN_SHARE = 0.5;

/** Scroll sizes are whole pixels (CSS pixels). */
const ROUNDING_PX = 1;

type Span = readonly [start: number, end: number];

/** Returns whether a line is seen now in these clips around it. */
export function isInClips(line: Rect, clips: readonly Clip[]): boolean {
  return isSeen(line, clips, (overflow, span, box) => (overflow === "shows" ? span : common(span, box)));
}

/** Returns whether a line is seen in these clips around it, or can be: the reader can scroll each of them to it. */
export function canBeScrolledTo(line: Rect, clips: readonly Clip[]): boolean {
  return isSeen(line, clips, scrolledSpan);
}

/** In a smaller scroll container (CSS pixels), a line may not be seen even where the reader can scroll to it. */
const MIN_SCROLLED_PX = 20;

/** Returns whether the reader can scroll each of these clips to every part of an area, and none is too small to see it. */
export function canBeScrolledAcross(area: Rect, clips: readonly Clip[]): boolean {
  let across: Span = [area.left, area.right];
  let down: Span = [area.top, area.bottom];
  for (const { x, y, box, content } of clips) {
    const [boxAcross, boxDown]: [Span, Span] = [
      [box.left, box.right],
      [box.top, box.bottom],
    ];
    if (!isWithin(across, x, boxAcross, [content.left, content.right])) return false;
    if (!isWithin(down, y, boxDown, [content.top, content.bottom])) return false;
    // What is scrolled to is in the box.
    if (x === "scrolls") across = boxAcross;
    if (y === "scrolls") down = boxDown;
    if (isTooSmall(x, boxAcross) || isTooSmall(y, boxDown)) return false;
  }
  return true;
}

function isTooSmall(overflow: Overflow, [start, end]: Span): boolean {
  return overflow === "scrolls" && end - start < MIN_SCROLLED_PX;
}

function isWithin(span: Span, overflow: Overflow, box: Span, content: Span): boolean {
  if (overflow === "shows") return true;
  const [start, end] = overflow === "cuts" ? box : content;
  return span[0] >= start - ROUNDING_PX && span[1] <= end + ROUNDING_PX;
}

function isSeen(line: Rect, clips: readonly Clip[], seenSpan: typeof scrolledSpan): boolean {
  let { left, top, right, bottom } = line;
  for (const { x, y, box, content } of clips) {
    [left, right] = seenSpan(x, [left, right], [box.left, box.right], [content.left, content.right]);
    [top, bottom] = seenSpan(y, [top, bottom], [box.top, box.bottom], [content.top, content.bottom]);
  }
  return areaOf({ left, top, right, bottom }) >= MIN_SEEN_SHARE * areaOf(line);
}

/** Returns the part of `span` that is seen in one direction, where it is after it was scrolled into the box. */
function scrolledSpan(overflow: Overflow, span: Span, box: Span, content: Span): Span {
  if (overflow === "shows") return span;
  if (overflow === "cuts") return common(span, box);
  const [start, end] = common(span, content);
  const shift = start < box[0] ? box[0] - start : Math.min(0, Math.max(box[1] - end, box[0] - start));
  return common([start + shift, end + shift], box);
}

function common(one: Span, other: Span): Span {
  return [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
}
