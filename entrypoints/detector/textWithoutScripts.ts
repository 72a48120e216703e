/** A script or style with less text than this (UTF-16 units) is tested sooner than it is left out. */
const LONG = 5000;

/**
 * The text under an element, which is `text`, without that of long scripts and styles: nobody reads them, and on large
 * pages they are most of it. They are cut out: to ask the browser for what is between them costs as much as all of it.
 */
export function textWithoutScripts(element: Element, text: string): string {
  let seen = "";
  let from = 0;
  for (const { firstChild } of element.querySelectorAll("script, style")) {
    const { data = "" } = (firstChild ?? {}) as Partial<Text>;
    // Where the same stands in what is read, that is left out, and the script is read in its place.
    const at = data.length < LONG ? -1 : text.indexOf(data, from);
    if (at < 0) continue;
    seen += text.slice(from, at);
    from = at + data.length;
  }
  return seen + text.slice(from);
}
