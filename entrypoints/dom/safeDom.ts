/**
 * DOM access that is safe from DOM clobbering. In Chromium, `<form><input name="textContent">` replaces
 * `form.textContent` even for a content script, so getters and methods are taken from the prototypes instead.
 * Each getter is marked as pure: a script then contains only the ones that it uses.
 */
const getter = <Name extends keyof Node>(name: Name) => {
  let native: ((this: Node) => Node[Name]) | undefined;
  return (node: Node): Node[Name] => {
    native ??= Object.getOwnPropertyDescriptor(Node.prototype, name)?.get as (this: Node) => Node[Name];
    return native?.call(node);
  };
};

export const nodeTypeOf = /* @__PURE__ */ getter("nodeType");

export const textOf = /* @__PURE__ */ getter("textContent");

export const documentOf = /* @__PURE__ */ getter("ownerDocument");

export const isConnected = /* @__PURE__ */ getter("isConnected");

export const parentElementOf = /* @__PURE__ */ getter("parentElement");

export const previousSiblingOf = /* @__PURE__ */ getter("previousSibling");

export const nextSiblingOf = /* @__PURE__ */ getter("nextSibling");

export const childrenOf = /* @__PURE__ */ getter("childNodes");

/** Returns the slot that an element is assigned to; null outside of open slots. */
export function assignedSlotOf(element: Element): HTMLSlotElement | null {
  const slot = Object.getOwnPropertyDescriptor(Element.prototype, "assignedSlot");
  return slot?.get?.call(element) ?? null;
}

/** Returns whether a node is an element. A node adopted from a frame is an instance of that frame's `Element`. */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** Returns whether a node is a shadow root. One adopted from a frame is an instance of that frame's `ShadowRoot`. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && "host" in node;
}

/** Returns the root of the node's tree: the document, a shadow root, or the topmost node of a detached tree. */
export function rootNodeOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function contains(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Returns all descendant elements as a live collection. */
export function elementsUnder(element: Element): HTMLCollectionOf<Element> {
  return Element.prototype.getElementsByTagName.call(element, "*");
}

/** Returns the descendants that match a selector. The browser creates a wrapper only for each one that is read. */
export function elementsMatching(node: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = (isElement(node) ? Element : ShadowRoot).prototype;
  return querySelectorAll.call(node, selector);
}
