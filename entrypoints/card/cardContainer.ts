import { closestAround, elementAround } from "../dom/safeElement.ts";

/**
 * The element in which the card for a mention stands. Outside an open modal dialog or a fullscreen element nothing can
 * be reached, and a press outside an open popover closes it: for words in one of them, the card stands in it.
 */
export function cardContainer(mention: Node): Element {
  const around = elementAround(mention);
  const own = around && closestAround(around, ":modal, :popover-open");
  return own ?? [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.documentElement;
}
