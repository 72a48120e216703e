import { shadowHostOf } from "./safeElement.ts";

/**
 * Whether `a` begins before `b` in the document; what stands in a shadow tree begins after its host does. Nodes of two
 * trees are compared by their hosts: what a browser says of the nodes themselves is no order.
 */
export function precedes(a: Node, b: Node): boolean {
  const [toA, toB] = [wayTo(a), wayTo(b)];
  const parting = toA.findIndex((node, i) => node !== toB[i]);
  const [one, other] = [toA[parting], toB[parting]];
  // Where neither way parts from the other, the shorter one ends at a host of the longer one's tree.
  if (!one || !other) return toA.length < toB.length;
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The hosts around a node, from the outermost in, and the node itself. */
function wayTo(node: Node): Node[] {
  const way = [node];
  for (let host = shadowHostOf(node); host; host = shadowHostOf(host)) way.unshift(host);
  return way;
}
