import type { Block } from "./blocks.ts";
import { composedParentOf } from "./composedTree.ts";
import type { Point } from "./contentState.ts";
import { isElement, isShadowRoot } from "./safeDom.ts";

/** A rectangle of the viewport by its size (CSS pixels); `Rect` is one by its edges. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Returns whether text directly in the element is laid out, and neither hidden nor wholly transparent. */
export function isVisible(element: Element): boolean {
  const { checkVisibility } = Element.prototype;
  if (checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })) return true;
  const box = nearestWithBox(element);
  if (box === element || !checkVisibility.call(box, { opacityProperty: true })) return false;
  return getComputedStyle(element).visibility === "visible";
}

/** Returns whether the element is laid out: neither hidden nor skipped by `content-visibility: auto`. */
export function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: true });
}

/**
 * Returns the element or its nearest ancestor that has a box. With `display: contents` an element has none, and
 * browsers report it as invisible and without a position.
 */
export function nearestWithBox(element: Element): Element {
  let at: Element | null = element;
  while (at && getComputedStyle(at).display === "contents") at = composedParentOf(at);
  return at ?? element;
}

/** Returns the bounding box of the element in the viewport (CSS pixels). */
export function boundingBoxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Reads a number of an element that a form field of the same name cannot replace. */
const reader = (name: "scrollWidth" | "scrollHeight" | "scrollLeft" | "scrollTop") => {
  let native: ((this: Element) => number) | undefined;
  return (element: Element): number => {
    native ??= Object.getOwnPropertyDescriptor(Element.prototype, name)?.get as (this: Element) => number;
    return native.call(element);
  };
};

const scrollWidthOf = /* @__PURE__ */ reader("scrollWidth");
const scrollHeightOf = /* @__PURE__ */ reader("scrollHeight");
const scrollLeftOf = /* @__PURE__ */ reader("scrollLeft");
const scrollTopOf = /* @__PURE__ */ reader("scrollTop");

/** Returns the size of the element's content, including overflow (CSS pixels). */
export function scrollSizeOf(element: Element): { width: number; height: number } {
  return { width: scrollWidthOf(element), height: scrollHeightOf(element) };
}

/** Returns how far a document or an element is scrolled (CSS pixels). */
export function scrollOffsetOf(node: Node): Point {
  return isElement(node) ? { x: scrollLeftOf(node), y: scrollTopOf(node) } : { x: scrollX, y: scrollY };
}

/**
 * Returns how far a block, with text that overflows it, is from the viewport, in viewport sizes: 0 for a block that reaches
 * into it, and `Infinity` for one that is not laid out.
 */
export function viewportDistanceOf(block: Block): number {
  const element = isShadowRoot(block) ? nearestWithBox(block.host) : block;
  // Reading the box of skipped content would force its layout.
  if (!isRendered(element)) return Number.POSITIVE_INFINITY;
  const { top, bottom, left, right, width, height } = boundingBoxOf(element);
  const down = Math.max(0, -bottom, top - innerHeight);
  const across = Math.max(0, -right, left - innerWidth);
  if (down === 0 && across === 0) return 0;
  const content = scrollSizeOf(element);
  return Math.max(
    (down - Math.max(0, content.height - height)) / Math.max(1, innerHeight),
    (across - Math.max(0, content.width - width)) / Math.max(1, innerWidth),
    0,
  );
}

/** One for all calls: the browser updates each live range on every DOM change until its garbage is collected. */
let live: Range | undefined;

/** Returns the rectangles of a range, line by line, in the viewport (CSS pixels); none when the range is stale. */
export function lineRects(range: StaticRange): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  live ??= document.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return [...live.getClientRects()];
  } catch {
    return [];
  } finally {
    live.setEnd(document, 0);
  }
}

/** Returns the distance of a point from a box (CSS pixels); 0 inside. */
export function distanceTo({ x, y }: Point, { left, top, width, height }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}

/** Returns the distance of a point from the nearest line of a range (CSS pixels); `Infinity` when it has no lines. */
export function distanceToRange(point: Point, range: StaticRange): number {
  return Math.min(...lineRects(range).map((line) => distanceTo(point, line)));
}

/** Returns the smallest box that contains both boxes. */
export function unionOf(box: Box, { left, top, width, height }: Box): Box {
  const x = Math.min(box.left, left);
  const y = Math.min(box.top, top);
  const right = Math.max(box.left + box.width, left + width);
  const bottom = Math.max(box.top + box.height, top + height);
  return { left: x, top: y, width: right - x, height: bottom - y };
}
