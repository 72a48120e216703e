import { composedParentOf, isInDocument, shadowHostOf } from "../dom/composedTree.ts";
import type { Point } from "../dom/contentState.ts";
import { type Box, boundingBoxOf } from "../dom/geometry.ts";
import { contains, matches, rootNodeOf } from "../dom/safeDom.ts";
import { elementsAt, hasBackground } from "../dom/seeThrough.ts";

/** Pages show their previews no farther than this above or below a word (CSS pixels). */
const MAX_DISTANCE_PX = 18;
const DISTANCES_PX = [6, MAX_DISTANCE_PX];

/** A preview may overlap the line by this much (CSS pixels). */
const MAX_OVERLAP_PX = 4;

/** A box with a larger share of the view's width is a bar or a column of the page, not a preview. */
const MAX_WIDTH_SHARE = 0.8;

/**
 * Returns the boxes of what the page shows over its content right above or below a line, such as a preview of the link in
 * it. `card` is the host of the card, which may cover them.
 */
export function pagePreviewsBeside(line: Box, mention: Node, card: Element, view: Box): Box[] {
  // Nothing is over a text that the page has removed, and its root has no points.
  if (!isInDocument(mention)) return [];
  const found = new Set<Element>();
  for (let node: Node | null = mention; node; node = shadowHostOf(node)) {
    for (const point of pointsBeside(line)) for (const layer of layersAt(point, node, card)) found.add(layer);
  }
  return [...found].map(boundingBoxOf).filter((box) => isPreview(box, line, view));
}

/** Yields the layers that are over the node's own surroundings at a point, except the card. */
function* layersAt(point: Point, node: Node, card: Element): Generator<Element> {
  for (const element of elementsAt(rootNodeOf(node) as Document | ShadowRoot, point)) {
    if (contains(element, node)) return;
    const layer = element === card ? undefined : opaqueLayerAround(element, node);
    if (layer) yield layer;
  }
}

function pointsBeside({ left, top, width, height }: Box): Point[] {
  const inset = Math.min(4, width / 2);
  const columns = [left + inset, left + width / 2, left + width - inset];
  return DISTANCES_PX.flatMap((distance) =>
    columns.flatMap((x) => [
      { x, y: top - distance },
      { x, y: top + height + distance },
    ]),
  );
}

/**
 * Returns the outermost positioned element around an element that does not contain the node, if anything on the way up has a
 * background.
 */
function opaqueLayerAround(element: Element, node: Node): Element | undefined {
  let layer: Element | undefined;
  let isOpaque = false;
  for (let at: Element | null = element; at && !contains(at, node); at = composedParentOf(at)) {
    const style = getComputedStyle(at);
    isOpaque ||= hasBackground(style) && Number(style.opacity) > 0;
    const isOver =
      style.position === "absolute" || style.position === "fixed" || matches(at, ":popover-open");
    if (isOver) layer = at;
  }
  return isOpaque ? layer : undefined;
}

function isPreview(box: Box, line: Box, view: Box): boolean {
  const [below, above] = [box.top - (line.top + line.height), line.top - (box.top + box.height)];
  // The backdrop of a modal dialog counts as the dialog, which may be anywhere.
  const isNear = Math.max(below, above) <= MAX_DISTANCE_PX;
  const isBeside = Math.max(below, above) >= -MAX_OVERLAP_PX;
  return isNear && isBeside && box.width <= MAX_WIDTH_SHARE * view.width;
}
