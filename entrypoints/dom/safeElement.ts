import { isShadowRoot } from "./isShadowRoot.ts";
import { read } from "./safeDom.ts";

/**
 * The DOM's own methods, called so that a form's inputs cannot stand in their place: in Chromium
 * `<form><input name="closest">` hides `form.closest` even from a content script.
 */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether what stands right in the element can be seen. */
export function isShown(element: Element): boolean {
  const { checkVisibility } = Element.prototype;
  if (checkVisibility.call(element, { visibilityProperty: true })) return true;
  const around = boxedAround(element);
  if (around === element || !checkVisibility.call(around)) return false;
  return getComputedStyle(element).visibility === "visible";
}

/** Whether the element is laid out: neither hidden nor, as `content-visibility` allows, left for later. */
export function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: true });
}

/**
 * The element itself or the nearest one around it that has a box: with `display: contents` it has none, and no browser
 * calls it visible or says where it is.
 */
export function boxedAround(element: Element): Element {
  let each: Element | null = element;
  while (each && getComputedStyle(each).display === "contents") each = elementAround(each);
  return each ?? element;
}

/** Where the element stands in the viewport (CSS pixels). */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** How far what is in the element reaches, what overflows it included (CSS pixels). */
export function scrollSizeOf(element: Element): { width: number; height: number } {
  const own = (name: "scrollWidth" | "scrollHeight") =>
    Object.getOwnPropertyDescriptor(Element.prototype, name)?.get?.call(element) as number;
  return { width: own("scrollWidth"), height: own("scrollHeight") };
}

export const parentOf = /* @__PURE__ */ read("parentElement");

export const previousSiblingOf = /* @__PURE__ */ read("previousSibling");

/** The element whose shadow tree a node stands in; null outside of any. */
export function shadowHostOf(node: Node): Element | null {
  const tree = treeOf(node);
  return isShadowRoot(tree) ? tree.host : null;
}

/** The element itself or the nearest one around it that matches, out of shadow trees too. */
export function closestAround(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; at = shadowHostOf(at)) {
    const found = closest(at, selector);
    if (found) return found;
  }
  return undefined;
}

/** The element that a node stands in, out of a shadow tree too. */
export function elementAround(node: Node): Element | null {
  return parentOf(node) ?? shadowHostOf(node);
}

export const isConnected = /* @__PURE__ */ read("isConnected");

/** The root of the tree that a node stands in: the document, a shadow root, or the top of a tree that is in neither. */
export function treeOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}
