import { composedParentOf } from "../dom/composedTree.ts";

/**
 * Scrolls the content around a node up until `distance` returns 0 or less, or as far as its scroll containers allow.
 * `distance` returns how far it still is (CSS pixels).
 */
export function scrollAway(node: Node, distance: () => number): void {
  for (let at = composedParentOf(node); at; at = composedParentOf(at)) {
    const top = distance();
    if (top <= 0) return;
    if (canScroll(at)) scrollBy(at, { top, behavior: "instant" });
  }
}

/** Returns whether the reader can scroll the element, too: a script could also scroll content that is cut off. */
function canScroll(element: Element): boolean {
  return element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
}

function scrollBy(element: Element, options: ScrollToOptions): void {
  (Element.prototype.scrollBy as (options: ScrollToOptions) => void).call(element, options);
}
