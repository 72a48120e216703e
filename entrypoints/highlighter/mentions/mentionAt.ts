import { composedParentOf } from "../../dom/composedTree.ts";
import type { Point } from "../../dom/contentState.ts";
import { lineRects, nearestWithBox } from "../../dom/geometry.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { contains, rootNodeOf } from "../../dom/safeDom.ts";
import type { MentionIndex } from "./MentionIndex.ts";

/**
 * Hit testing: returns the mention under a point of the viewport (CSS pixels), also inside the given shadow roots. Looks
 * up the caret position at the point, because `CSS.highlights.highlightsFromPoint` is slow: Chromium compares the point
 * with all ranges of all highlights, which takes 100 ms for 2,000 ranges.
 */
export function mentionAt(
  point: Point,
  index: MentionIndex,
  shadowRoots: ShadowRoot[],
): PlacedMention | undefined {
  const caret = caretPositionAt(point, shadowRoots);
  if (caret?.node.nodeType !== Node.TEXT_NODE || isOutOfReach(caret.node as Text, point)) return undefined;
  return index.candidatesAt(caret.node, caret.offset).find((mention) => isOnMention(point, mention));
}

/** Returns the position between two characters that is nearest to the point. */
function caretPositionAt({ x, y }: Point, shadowRoots: ShadowRoot[]) {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const caret = document.caretRangeFromPoint(x, y);
  return caret && { node: caret.startContainer, offset: caret.startOffset };
}

/**
 * Returns whether the text at the point is under another element, cut off or transparent, or lets the pointer through: then
 * the topmost element is neither the text's parent nor inside it.
 */
function isOutOfReach(text: Text, { x, y }: Point): boolean {
  const root = rootNodeOf(text) as Document | ShadowRoot;
  const topmost = root.elementFromPoint(x, y);
  const parent = composedParentOf(text);
  if (!topmost || !parent) return false;
  if (!Element.prototype.checkVisibility.call(nearestWithBox(parent), { opacityProperty: true })) return true;
  return !contains(parent, topmost) && topmost !== nearestWithBox(parent);
}

/**
 * Returns whether the point is on one of the mention's lines. The caret position alone also matches points left and
 * right of them.
 */
function isOnMention({ x, y }: Point, { range }: PlacedMention): boolean {
  return lineRects(range).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
