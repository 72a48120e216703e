import { closest, elementAround, shadowHostOf } from "../marks/ranges/unshadowed.ts";

/**
 * The element in which the card for a mention stands. Outside an open modal dialog or a fullscreen element nothing can
 * be reached, and a press outside an open popover closes it: for words in one of them, the card stands in it.
 */
export function standFor(mention: Node): Element {
  const own = enclosing(mention, ":modal, :popover-open");
  return own ?? [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;
}

function enclosing(node: Node, selector: string): Element | undefined {
  for (let at = elementAround(node); at; at = shadowHostOf(at)) {
    const found = closest(at, selector);
    if (found) return found;
  }
  return undefined;
}
