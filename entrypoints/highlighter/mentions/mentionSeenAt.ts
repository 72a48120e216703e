import { type Block, elementOf } from "../../dom/blocks.ts";
import { composedClosest, composedParentOf, precedes, shadowHostOf } from "../../dom/composedTree.ts";
import type { Point } from "../../dom/contentState.ts";
import {
  boundingBoxOf,
  distanceTo,
  isVisible,
  lineRects,
  nearestWithBox,
  scrollSizeOf,
} from "../../dom/geometry.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { isPaintedAbove } from "../../dom/paintOrder.ts";
import { contains, rootNodeOf } from "../../dom/safeDom.ts";
import { elementsAt, isSeeThrough } from "../../dom/seeThrough.ts";
import type { MentionIndex } from "./MentionIndex.ts";

/**
 * Returns the mention that is seen at a point of the viewport (CSS pixels), by comparing the point with the boxes of
 * mentions. Unlike `mentionAt`, it finds text that the pointer does not reach: under a link that is stretched over it, under
 * a transparent field, with `pointer-events: none`, or where the browser returns no caret position. It takes longer, in
 * proportion to the number of blocks with mentions.
 */
export function mentionSeenAt(
  point: Point,
  index: MentionIndex,
  isHighlighted: (mention: PlacedMention) => boolean,
): PlacedMention | undefined {
  for (const [block, mentions] of index.entries()) {
    if (!mayShowTextAt(block, point)) continue;
    const found = mentions.find(
      (mention) =>
        lineRects(mention.range).some((line) => distanceTo(point, line) === 0) &&
        isHighlighted(mention) &&
        isSeenAt(point, mention.range),
    );
    if (found) return found;
  }
  return undefined;
}

/** Returns whether the box of a block, or text that overflows it, may be at the point. */
function mayShowTextAt(block: Block, point: Point): boolean {
  const element = nearestWithBox(elementOf(block));
  const box = boundingBoxOf(element);
  const { width, height } = scrollSizeOf(element);
  const overflow = Math.max(width - box.width, height - box.height, 0);
  return distanceTo(point, box) <= overflow;
}

/** Returns whether a reader sees the text of a range at a point that is on one of its lines. */
function isSeenAt(point: Point, range: StaticRange): boolean {
  const parent = composedParentOf(range.startContainer);
  if (!parent || !isVisible(parent) || isFullyTransparent(parent) || isBehindModal(parent)) return false;
  for (let at: Element | null = nearestWithBox(parent); at; at = shadowHostOf(at)) {
    if (!isUncoveredAt(point, at, range)) return false;
  }
  return true;
}

function isFullyTransparent(element: Element): boolean {
  return !Element.prototype.checkVisibility.call(nearestWithBox(element), { opacityProperty: true });
}

/** Returns whether an element cannot be used while a dialog is open, whether the browser or the page makes it so. */
function isBehindModal(element: Element): boolean {
  if (composedClosest(element, "[inert]")) return true;
  const modals = document.querySelectorAll(':modal, [aria-modal="true"]');
  return [...modals].some(
    (modal) =>
      Element.prototype.checkVisibility.call(modal) &&
      !composedClosest(element, ':modal, [aria-modal="true"]'),
  );
}

/** Returns whether only see-through elements of its own tree are above an element at a point, and nothing clips it there. */
function isUncoveredAt(point: Point, element: Element, range: StaticRange): boolean {
  const isUnreachable = getComputedStyle(element).pointerEvents === "none";
  for (const at of elementsAt(rootNodeOf(element) as Document | ShadowRoot, point)) {
    if (at === element || isInside(at, range)) return true;
    if (contains(at, element)) return isUnreachable && !isClippedBetween(element, at, point);
    const isBelow = isUnreachable && isPaintedAbove(element, at);
    if (!isBelow && !isSeeThrough(at, point)) return false;
  }
  return false;
}

/** Returns whether an element begins in the range: then it is a part of the mention. */
function isInside(element: Element, { startContainer, endContainer }: StaticRange): boolean {
  return precedes(startContainer, element) && precedes(element, endContainer);
}

/** Returns whether an element between two others, including the inner one, cuts its content off before the point. */
function isClippedBetween(inner: Element, outer: Element, point: Point): boolean {
  for (let at: Element | null = inner; at && at !== outer; at = composedParentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const clips = overflowX !== "visible" || overflowY !== "visible";
    if (clips && distanceTo(point, boundingBoxOf(at)) > 0) return true;
  }
  return false;
}
