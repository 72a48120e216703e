/** Whether all the text in an element is one letter, or one with a quotation mark before it. */
export function isSingleLetter(element: Element): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = "";
  // It may hold a whole column.
  while (text.length <= 5 && walker.nextNode()) text += (walker.currentNode as Text).data.trim();
  return /^\p{P}?\p{L}\p{M}*$/u.test(text);
}
