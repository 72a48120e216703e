/** First parts of the keys of texts that the popup never shows. */
const ELSEWHERE = ["card", "menu", "options", "relation", "welcome"];

/** Whether the popup may show the text with that key. */
export function isOfPopup(key: string): boolean {
  return !ELSEWHERE.includes(key.slice(0, key.indexOf(".")));
}
