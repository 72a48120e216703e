import { composedParentOf } from "./composedTree.ts";
import { contains } from "./safeDom.ts";

/** The layer in which an element is painted among the descendants of an ancestor. */
interface Layer {
  readonly element: Element;
  readonly level: number;
}

/** The level of boxes in the flow: above negative `z-index` values, below positioned boxes, which have level 0. */
const FLOW_LEVEL = -0.5;

/**
 * Returns whether the browser paints an element above another one that does not contain it, by CSS 2.2, appendix E. Not for
 * the top layer.
 */
export function isPaintedAbove(element: Element, other: Element): boolean {
  const ancestor = commonAncestorOf(element, other);
  const [one, two] = [layerOf(element, ancestor), layerOf(other, ancestor)];
  if (one.level !== two.level) return one.level > two.level;
  const { compareDocumentPosition, DOCUMENT_POSITION_PRECEDING } = Node.prototype;
  return (compareDocumentPosition.call(one.element, two.element) & DOCUMENT_POSITION_PRECEDING) !== 0;
}

function commonAncestorOf(element: Element, other: Element): Element | null {
  let at: Element | null = element;
  while (at && !contains(at, other)) at = composedParentOf(at);
  return at;
}

/**
 * Returns the layer of an element: that of the outermost stacking context around it below the ancestor; without one, that of
 * its innermost positioned ancestor.
 */
function layerOf(element: Element, ancestor: Element | null): Layer {
  let layer: Layer | undefined;
  for (let at: Element | null = element; at && at !== ancestor; at = composedParentOf(at)) {
    const style = getComputedStyle(at);
    const isPositioned = style.position !== "static";
    if (isPositioned && style.zIndex !== "auto") layer = { element: at, level: Number(style.zIndex) };
    else if (style.opacity !== "1" || style.transform !== "none") layer = { element: at, level: 0 };
    else if (isPositioned) layer ??= { element: at, level: 0 };
  }
  return layer ?? { element, level: FLOW_LEVEL };
}
