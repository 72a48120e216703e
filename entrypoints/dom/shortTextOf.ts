/**
 * Returns the text in an element; undefined if it has more than `maxChars` UTF-16 units. Stops early: an element may be a
 * whole page.
 */
export function shortTextOf(element: Element, maxChars: number): string | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = "";
  while (walker.nextNode()) {
    text += (walker.currentNode as Text).data;
    if (text.length > maxChars) return undefined;
  }
  return text;
}
