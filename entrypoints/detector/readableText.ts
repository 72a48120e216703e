/** Scripts and styles are left out of a longer text than this (UTF-16 units); in a shorter one that saves no time. */
const MIN_STRIPPED_CHARS = 100_000;

/** Testing a script or style with less text than this (UTF-16 units) is faster than cutting it out. */
const MIN_CUT_CHARS = 5000;

/** Returns the text under an element; if it is long, without long scripts and styles. */
export function readableText(element: Element): string {
  const text = element.textContent ?? "";
  return text.length > MIN_STRIPPED_CHARS ? withoutScripts(element, text) : text;
}

/**
 * Returns `text`, the text of the element, without long scripts and styles, which are most of the text of large pages.
 * They are cut out of the string: reading only the text between them would take the browser as long as reading all of
 * it.
 */
function withoutScripts(element: Element, text: string): string {
  let kept = "";
  let from = 0;
  for (const { firstChild } of element.querySelectorAll("script, style")) {
    const { data = "" } = (firstChild ?? {}) as Partial<Text>;
    // If the same characters occur in readable text before the script, they may be cut out in its place: the test
    // result is the same.
    const at = data.length < MIN_CUT_CHARS ? -1 : text.indexOf(data, from);
    if (at < 0) continue;
    kept += text.slice(from, at);
    from = at + data.length;
  }
  return kept + text.slice(from);
}
