import type { Point } from "./contentState.ts";
import { shadeOf } from "./luminance.ts";
import { childrenOf, matches, nodeTypeOf, rootNodeOf, textOf } from "./safeDom.ts";
import { openOrClosedRootOf } from "./shadowRoots.ts";

/** A layer of at most this opacity is a tint, as of a link under the pointer. The backdrops of dialogs have more. */
const MAX_TINT_ALPHA = 0.2;

/** Elements that show content of their own, of which nothing tells where it is transparent. */
const PAINTED = [
  "img, video, audio, canvas, iframe, frame, object, embed, progress, meter",
  "input:is([type=checkbox], [type=radio], [type=range], [type=color], [type=image], [type=file])",
].join();

/** Returns whether what is under an element can be seen at a point of the viewport (CSS pixels). */
export function isSeeThrough(element: Element, point: Point): boolean {
  if (!Element.prototype.checkVisibility.call(element, { opacityProperty: true })) return true;
  if (Number(getComputedStyle(element).opacity) <= MAX_TINT_ALPHA) return true;
  if (matches(element, PAINTED) || isShape(element)) return false;
  if (hasBoxAt(element, point) && hasBackground(getComputedStyle(element))) return false;
  if (["::before", "::after"].some((pseudo) => isPositionedBackground(getComputedStyle(element, pseudo))))
    return false;
  if (matches(element, "input, textarea, select")) return !showsValue(element as HTMLInputElement);
  const root = openOrClosedRootOf(element);
  return (
    !showsTextAt(element, point) && (!root || elementsAt(root, point).every((at) => isSeeThrough(at, point)))
  );
}

/** Returns the elements of a tree under a point, the topmost first, without those of other trees. */
export function elementsAt(root: Document | ShadowRoot, { x, y }: Point): Element[] {
  const { elementsFromPoint } = (root === document ? Document : ShadowRoot).prototype;
  const found: Element[] = elementsFromPoint.call(root as Document & ShadowRoot, x, y);
  return found.filter((element) => rootNodeOf(element) === root);
}

/** Returns whether an element is a part of a drawing: it is hit only where it is painted. */
function isShape(element: Element): boolean {
  return element.namespaceURI === "http://www.w3.org/2000/svg" && element.localName !== "svg";
}

function hasBoxAt(element: Element, point: Point): boolean {
  return [...Element.prototype.getClientRects.call(element)].some((box) => isIn(box, point));
}

function isIn({ left, right, top, bottom }: DOMRect, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Returns whether a style paints more than a tint behind the content. */
export function hasBackground({
  backgroundColor,
  backgroundImage,
  backdropFilter = "none",
}: CSSStyleDeclaration): boolean {
  return backgroundImage !== "none" || backdropFilter !== "none" || !isTint(backgroundColor);
}

/** Returns whether the style is one of a pseudo-element that is laid over its element and is no mere tint. */
function isPositionedBackground(style: CSSStyleDeclaration): boolean {
  const isPositioned = style.position === "absolute" || style.position === "fixed";
  return (
    isPositioned &&
    !/^(none|normal)$/.test(style.content) &&
    Number(style.opacity) > MAX_TINT_ALPHA &&
    hasBackground(style)
  );
}

function isTint(color: string): boolean {
  return (shadeOf(color)?.alpha ?? 1) <= MAX_TINT_ALPHA;
}

/** Returns whether a field shows its value or a placeholder: no API returns where that text is. */
function showsValue(field: HTMLInputElement): boolean {
  const isEmpty = field.value === "" && !field.placeholder;
  return !isEmpty && !hasTransparentText(field);
}

/** Returns whether text directly in the element is at the point. */
function showsTextAt(element: Element, point: Point): boolean {
  const texts = [...childrenOf(element)].filter(
    (node) => nodeTypeOf(node) === Node.TEXT_NODE && textOf(node)?.trim(),
  );
  if (texts.length === 0 || hasTransparentText(element)) return false;
  const range = document.createRange();
  return texts.some((text) => {
    range.selectNodeContents(text);
    return [...range.getClientRects()].some((box) => isIn(box, point));
  });
}

function hasTransparentText(element: Element): boolean {
  const { color, webkitTextFillColor } = getComputedStyle(element);
  return isTint(webkitTextFillColor || color);
}
