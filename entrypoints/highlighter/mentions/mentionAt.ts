import type { Point } from "../../dom/contentState.ts";
import { lineRects } from "../../dom/geometry.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { rootNodeOf } from "../../dom/safeDom.ts";
import type { MentionIndex } from "./MentionIndex.ts";

/**
 * The mention whose painted words lie under a point of the viewport (CSS pixels), also within these shadow roots.
 * The browser is asked for the character there. Not `CSS.highlights.highlightsFromPoint`: Chromium goes through all
 * ranges of all highlights for it, which takes 100 ms where there are 2,000.
 */
export function mentionAt(
  { x, y }: Point,
  index: MentionIndex,
  shadowRoots: ShadowRoot[],
): PlacedMention | undefined {
  const place = placeNear(x, y, shadowRoots);
  if (place?.node.nodeType !== Node.TEXT_NODE || isCovered(place.node as Text, x, y)) return undefined;
  return index.near(place.node, place.offset).find((mention) => covers(mention, x, y));
}

/** The place between characters that lies nearest to a point. */
function placeNear(x: number, y: number, shadowRoots: ShadowRoot[]) {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const caret = document.caretRangeFromPoint(x, y);
  return caret && { node: caret.startContainer, offset: caret.startOffset };
}

/** Whether something lies over the text there that is none of the elements around it. */
function isCovered(text: Text, x: number, y: number): boolean {
  const tree = rootNodeOf(text) as Document | ShadowRoot;
  const top = tree.elementFromPoint(x, y);
  if (!top || top === (tree as ShadowRoot).host) return false;
  return !contains(top, text) && !(text.parentElement && contains(text.parentElement, top));
}

function contains(element: Element, node: Node): boolean {
  return Node.prototype.contains.call(element, node);
}

/** Whether the point lies on one of the mention's lines; a caret position is given for points beside them, too. */
function covers(mention: PlacedMention, x: number, y: number): boolean {
  return lineRects(mention.range).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
