import { composedClosest, composedParentOf } from "../dom/composedTree.ts";

/**
 * The element in which the card for a mention stands. Outside an open modal dialog or a fullscreen element nothing can
 * be reached, and a press outside an open popover closes it: for words in one of them, the card stands in it.
 */
export function cardContainer(mention: Node): Element {
  const around = composedParentOf(mention);
  const own = around && composedClosest(around, ":modal, :popover-open");
  return own ?? [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;
}
