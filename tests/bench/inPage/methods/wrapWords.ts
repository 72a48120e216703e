import { pattern } from "../../peerNames.compiled.ts";

/** The cheapest way to wrap names in elements: splits each text node at its names and replaces it in one step. */
export function run(): void {
  const names = new RegExp(pattern, "gi");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    const parts: (string | Node)[] = [];
    let end = 0;
    for (const match of node.data.matchAll(names)) {
      const mark = document.createElement("mark");
      mark.textContent = match[0];
      parts.push(node.data.slice(end, match.index), mark);
      end = match.index + match[0].length;
    }
    if (parts.length > 0) node.replaceWith(...parts, node.data.slice(end));
  }
}
