import { contains, parentElementOf, textOf } from "./safeDom.ts";

/** The edges of elements between two text nodes, as a reader passes them. */
export interface Edges {
  /** The elements that end between the nodes, inner ones first. */
  readonly closed: readonly Element[];
  /** The elements between the nodes that contain no text. */
  readonly passed: readonly Element[];
  /** The elements that begin between the nodes, outer ones first. */
  readonly opened: readonly Element[];
}

/** At most this many elements between two words are looked at. */
const MAX_PASSED = 8;

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
  const walker = document.createTreeWalker(common, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = before;
  const passed: Element[] = [];
  for (let count = 0; count < MAX_PASSED; count++) {
    const element = walker.nextNode() as Element | null;
    if (!element || isAfter(element, after)) break;
    if (!contains(element, after) && (textOf(element) ?? "").trim() === "") passed.push(element);
  }
  return passed;
}

function isAfter(node: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(other, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
