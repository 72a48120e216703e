import { childrenOf, contains, nextSiblingOf, parentElementOf, previousSiblingOf } from "./safeDom.ts";

/** The edges of elements between two text nodes, as a reader passes them. */
export interface Edges {
  /** The elements that end between the nodes, inner ones first. */
  readonly closed: readonly Element[];
  /** The elements between the nodes that are empty. */
  readonly passed: readonly Element[];
  /** The elements that begin between the nodes, outer ones first. */
  readonly opened: readonly Element[];
}

/** The computed styles of the elements that end or begin between two nodes, which browsers keep up to date. */
export interface EdgeStyles {
  readonly closed: readonly CSSStyleDeclaration[];
  readonly opened: readonly CSSStyleDeclaration[];
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
  if (!common || areSiblings(lastOf(before, closed), firstOf(after, opened)))
    return { closed, passed: [], opened };
  return { closed, passed: passedBetween(before, after, common), opened };
}

/** Returns the styles at the edges. Each property that is read of them takes time, and so does each call of this. */
export function stylesOf({ closed, opened }: Edges): EdgeStyles {
  const styleOf = (element: Element) => getComputedStyle(element);
  return { closed: closed.map(styleOf), opened: opened.map(styleOf) };
}

/** Returns the outermost element that ends with a node; undefined if other nodes follow it in one of them. */
function lastOf(node: Text, closed: readonly Element[]): Node | undefined {
  let last: Node = node;
  for (const element of closed) {
    if (nextSiblingOf(last)) return undefined;
    last = element;
  }
  return last;
}

/** Returns the outermost element that begins with a node; undefined if other nodes precede it in one of them. */
function firstOf(node: Text, opened: readonly Element[]): Node | undefined {
  let first: Node = node;
  for (let at = opened.length - 1; at >= 0; at--) {
    if (previousSiblingOf(first)) return undefined;
    first = opened[at] as Element;
  }
  return first;
}

function areSiblings(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && nextSiblingOf(one) === other;
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
