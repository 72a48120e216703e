/**
 * The DOM's own properties, read so that a form's inputs cannot stand in their place: in Chromium
 * `<form><input name="textContent">` hides `form.textContent` even from a content script. Each is marked as pure, so that
 * a script holds only those that it uses.
 */
export const read = <Name extends keyof Node>(name: Name) => {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return (node: Node): Node[Name] => own?.call(node);
};

export const typeOf = /* @__PURE__ */ read("nodeType");

/** Whether a node is an element; one that has come from another frame is of that frame's `Element`. */
export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export const textOf = /* @__PURE__ */ read("textContent");

export const documentOf = /* @__PURE__ */ read("ownerDocument");

export const nextSiblingOf = /* @__PURE__ */ read("nextSibling");

export const childrenOf = /* @__PURE__ */ read("childNodes");

/** All elements under this one, as they are at any time. */
export function elementsUnder(element: Element): HTMLCollectionOf<Element> {
  return Element.prototype.getElementsByTagName.call(element, "*");
}
