/** A script or style with less text than this (UTF-16 units) is tested sooner than it is left out. */
const LONG = 5000;

/** The text under an element without that of long scripts and styles, which nobody reads: on large pages most of it. */
export function seenText(element: Element): string {
  const range = document.createRange();
  range.setStart(element, 0);
  let text = "";
  const unseen = element.querySelectorAll("script, style");
  for (let i = 0; i < unseen.length; i++) {
    const each = unseen[i] as Element;
    if (((each.firstChild as Partial<Text> | null)?.length ?? 0) < LONG) continue;
    // Ends within an element: the browser need not count siblings for them.
    range.setEnd(each, 0);
    text += range;
    range.setStart(each, 1);
  }
  range.setEnd(element, element.childNodes.length);
  return text + range;
}
