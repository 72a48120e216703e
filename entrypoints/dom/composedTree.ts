import { closest, documentOf, isConnected, isShadowRoot, parentElementOf, rootNodeOf } from "./safeDom.ts";

/** Relations between nodes in the composed tree, in which each shadow tree is part of its host. */

/**
 * Returns whether a node is in this document. A node that was moved into an iframe is connected, but not in this
 * document.
 */
export function isInDocument(node: Node): boolean {
  return isConnected(node) && documentOf(node) === document;
}

/** Returns the host of the shadow tree that contains the node, or null outside of shadow trees. */
export function shadowHostOf(node: Node): Element | null {
  const root = rootNodeOf(node);
  return isShadowRoot(root) ? root.host : null;
}

/** Returns the parent element of a node, or the shadow host for a node at the top of a shadow tree. */
export function composedParentOf(node: Node): Element | null {
  return parentElementOf(node) ?? shadowHostOf(node);
}

/** Returns the nearest matching element among the element and its ancestors, across shadow boundaries. */
export function composedClosest(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; at = shadowHostOf(at)) {
    const found = closest(at, selector);
    if (found) return found;
  }
  return undefined;
}

/** Returns whether the element or one of its ancestors, across shadow boundaries, is among these nodes. */
export function isInsideAny(element: Element, nodes: ReadonlySet<Node>): boolean {
  for (let at: Element | null = element; at; at = composedParentOf(at)) if (nodes.has(at)) return true;
  return false;
}

/**
 * Returns whether `a` begins before `b` in document order; a shadow tree follows its host. Nodes of different trees are
 * compared by their hosts, because browsers define no order between nodes of different trees.
 */
export function precedes(a: Node, b: Node): boolean {
  const [pathToA, pathToB] = [hostPathTo(a), hostPathTo(b)];
  const fork = pathToA.findIndex((node, i) => node !== pathToB[i]);
  const [one, other] = [pathToA[fork], pathToB[fork]];
  // One path is the beginning of the other: the shorter one ends at a host of the longer one's tree.
  if (!one || !other) return pathToA.length < pathToB.length;
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Returns the shadow hosts around a node, outermost first, then the node itself. */
function hostPathTo(node: Node): Node[] {
  const path = [node];
  for (let host = shadowHostOf(node); host; host = shadowHostOf(host)) path.unshift(host);
  return path;
}

/** Yields the nodes that are in this document and are no descendants of another node of the set. */
export function* topmostNodes(nodes: ReadonlySet<Node>): Generator<Node, void, void> {
  // A form's named inputs cannot clobber the methods of a tree walker, unlike `node.parentNode`.
  const walker = document.createTreeWalker(document);
  for (const node of nodes) {
    if (!node.isConnected || documentOf(node) !== document) continue;
    walker.currentNode = node;
    let ancestor = walker.parentNode();
    while (ancestor && !nodes.has(ancestor)) ancestor = walker.parentNode();
    if (!ancestor) yield node;
  }
}
