/**
 * The DOM's own properties, read so that a form's inputs cannot stand in their place: in Chromium
 * `<form><input name="textContent">` hides `form.textContent` even from a content script.
 */
export const read = <Name extends keyof Node>(name: Name) => {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return (node: Node): Node[Name] => own?.call(node);
};

export const typeOf = read("nodeType");

export const textOf = read("textContent");

export const nextSiblingOf = read("nextSibling");

export const childrenOf = read("childNodes");

/** All elements under this one, as they are at any time. */
export function elementsUnder(element: Element): HTMLCollectionOf<Element> {
  return Element.prototype.getElementsByTagName.call(element, "*");
}
