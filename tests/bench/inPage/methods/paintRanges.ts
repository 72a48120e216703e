import { pattern } from "../../peerNames.compiled.ts";

/**
 * A minimal highlighter: walks the text nodes, matches one regular expression, highlights live ranges, and does the
 * same for inserted nodes.
 */
export function run(): void {
  const names = new RegExp(pattern, "gi");
  const highlight = new Highlight();
  CSS.highlights.set("plain", highlight);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("::highlight(plain) { background-color: #ffe9a8 }");
  document.adoptedStyleSheets.push(sheet);

  const scan = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const match of node.data.matchAll(names)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        highlight.add(range);
      }
    }
  };
  scan(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(scan);
  }).observe(document.body, { childList: true, subtree: true });
}
