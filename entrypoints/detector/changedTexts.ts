import { nextSiblingOf, nodeTypeOf, textOf } from "../dom/safeDom.ts";
import { adjacentText, isLarge, textChunks } from "../dom/textChunks.ts";

/** Returns the nodes whose text may be new or may now be next to other text. */
export function changedNodes(records: readonly MutationRecord[]): Set<Node> {
  const changed = new Set<Node>();
  for (const { addedNodes, removedNodes, nextSibling, previousSibling, target, type } of records) {
    if (type === "characterData") changed.add(target);
    else for (const node of addedNodes) changed.add(node);
    if (removedNodes.length === 0) continue;
    // The texts before and after a removed node are adjacent now, and may form a term together.
    const neighbor = nextSibling ?? previousSibling ?? target;
    // A document has no text of its own.
    if (neighbor !== document) changed.add(neighbor);
  }
  return changed;
}

/**
 * Yields the text of the nodes together with the adjacent text, because a change may complete a term. Consecutive
 * siblings are yielded as one text, so that new messages of a chat are tested together.
 */
export function* changedTexts(nodes: Iterable<Node>): Generator<string, void, void> {
  let text = "";
  let last: Node | undefined;
  for (const node of nodes) {
    if (nodeTypeOf(node) === Node.COMMENT_NODE) continue;
    if (node === document.body || isLarge(node)) {
      yield* textChunks(node as Element);
      continue;
    }
    if (last && nextSiblingOf(last) !== node) yield text + adjacentText(last, "after");
    if (!last || nextSiblingOf(last) !== node) text = adjacentText(node, "before");
    text += textOf(node);
    last = node;
  }
  if (last) yield text + adjacentText(last, "after");
}
