import { nextSiblingOf, nodeTypeOf, textOf } from "../dom/safeDom.ts";
import { isLarge, textChunks } from "../dom/textChunks.ts";
import { textNear } from "../dom/textNear.ts";

/**
 * Yields the text of nodes that came in or changed, with what stands beside them: a change may complete a name that
 * others have begun. Siblings in a row are read as one: a chat's new messages cost one look together.
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
    if (last && nextSiblingOf(last) !== node) yield text + textNear(last, "nextNode");
    if (!last || nextSiblingOf(last) !== node) text = textNear(node, "previousNode");
    text += textOf(node);
    last = node;
  }
  if (last) yield text + textNear(last, "nextNode");
}
