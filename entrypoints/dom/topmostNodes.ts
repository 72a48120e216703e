import { documentOf } from "./safeDom.ts";

/** Yields the nodes that are in this document, not in one of its frames, and under no other of them. */
export function* topmostNodes(nodes: ReadonlySet<Node>): Generator<Node, void, void> {
  // A walker's own methods cannot be shadowed by a form's named inputs, unlike `node.parentNode`.
  const walker = document.createTreeWalker(document);
  for (const node of nodes) {
    if (!node.isConnected || documentOf(node) !== document) continue;
    walker.currentNode = node;
    let above = walker.parentNode();
    while (above && !nodes.has(above)) above = walker.parentNode();
    if (!above) yield node;
  }
}
