import { MAX_TERM_LENGTH } from "../../data/matching/chunks.ts";

/** The last units of the text before a node, or the first ones of the text after it, as far as a name may reach. */
export function textNear(node: Node, step: "previousNode" | "nextNode"): string {
  const walker = document.createTreeWalker(Node.prototype.getRootNode.call(node), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  if (step === "nextNode") while (walker.lastChild()) {}
  let text = "";
  while (text.length < MAX_TERM_LENGTH) {
    const beside = walker[step]() as Text | null;
    if (!beside) break;
    const { data } = beside;
    text = step === "nextNode" ? text + data.slice(0, MAX_TERM_LENGTH) : data.slice(-MAX_TERM_LENGTH) + text;
  }
  return text;
}
