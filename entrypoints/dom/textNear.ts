/** No name is longer, with all that may stand between its letters (UTF-16 units). */
export const REACH = 120;

/** The last units of the text before a node, or the first ones of the text after it, as far as a name may reach. */
export function textBeside(node: Node, step: "previousNode" | "nextNode"): string {
  const walker = document.createTreeWalker(Node.prototype.getRootNode.call(node), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  if (step === "nextNode") while (walker.lastChild()) {}
  let text = "";
  while (text.length < REACH) {
    const beside = walker[step]() as Text | null;
    if (!beside) break;
    const { data } = beside;
    text = step === "nextNode" ? text + data.slice(0, REACH) : data.slice(-REACH) + text;
  }
  return text;
}
