/** First parts of the keys of texts that the popup never shows. */
const ELSEWHERE = ["card", "handout", "menu", "options", "relation", "welcome"];

/** Those of them that it shows all the same. */
const HERE = ["handout.link"];

/** Whether the popup may show the text with that key. */
export function isOfPopup(key: string): boolean {
  return HERE.includes(key) || !ELSEWHERE.includes(key.slice(0, key.indexOf(".")));
}
