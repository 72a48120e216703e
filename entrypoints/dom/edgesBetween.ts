import { childrenOf, contains, parentElementOf } from "./safeDom.ts";

/** The edges of elements between two text nodes, as a reader passes them. */
export interface Edges {
  /** The elements that end between the nodes, inner ones first. */
  readonly closed: readonly Element[];
  /** The elements between the nodes that are empty. */
  readonly passed: readonly Element[];
  /** The elements that begin between the nodes, outer ones first. */
  readonly opened: readonly Element[];
}

/** At most this many nodes between two words are looked at. */
const MAX_PASSED = 16;

/** Returns the edges between two text nodes of one block; none if the page has changed their order meanwhile. */
export function edgesBetween(before: Text, after: Text): Edges {
  const opened: Element[] = [];
  let common = parentElementOf(after);
  for (; common && !contains(common, before); common = parentElementOf(common)) opened.unshift(common);
  const closed: Element[] = [];
  for (let at = parentElementOf(before); at && at !== common; at = parentElementOf(at)) closed.push(at);
  return { closed, passed: common ? passedBetween(before, after, common) : [], opened };
}

function passedBetween(before: Text, after: Text, common: Element): Element[] {
  const walker = document.createTreeWalker(common, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = before;
  const passed: Element[] = [];
  // Comparing positions would count the siblings of the nodes.
  for (let count = 0; count < MAX_PASSED; count++) {
    const node = walker.nextNode();
    if (!node || node === after) break;
    if (node.nodeType === Node.ELEMENT_NODE && childrenOf(node).length === 0) passed.push(node as Element);
  }
  return passed;
}
