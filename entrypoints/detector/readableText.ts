/** In a text of more UTF-16 units, it pays to leave out scripts and styles. */
const MIN_STRIPPED_CHARS = 100_000;

/** Testing a script or style with less text than this (UTF-16 units) is faster than cutting it out. */
const MIN_CUT_CHARS = 5000;

/** Returns the text under an element; if it is long, without long scripts and styles. */
export function readableText(element: Element): string {
  const text = element.textContent ?? "";
  return text.length > MIN_STRIPPED_CHARS ? withoutScripts(element, text) : text;
}

/**
 * Returns `text`, which is that of the element, without long scripts and styles: on large pages they are most of it.
 * They are cut out, because asking the browser for the text between them costs as much as asking for all of it.
 */
function withoutScripts(element: Element, text: string): string {
  let kept = "";
  let from = 0;
  for (const { firstChild } of element.querySelectorAll("script, style")) {
    const { data = "" } = (firstChild ?? {}) as Partial<Text>;
    // If readable text has the same characters, it may be cut out instead of the script: the test result is the same.
    const at = data.length < MIN_CUT_CHARS ? -1 : text.indexOf(data, from);
    if (at < 0) continue;
    kept += text.slice(from, at);
    from = at + data.length;
  }
  return kept + text.slice(from);
}
