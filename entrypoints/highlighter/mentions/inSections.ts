import { composedParentOf, isInDocument, precedes } from "../../dom/composedTree.ts";
import { isVisible } from "../../dom/geometry.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";

const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** The mentions that a reader can see now, in document order, each with the nearest heading before it. */
export function inSections(
  mentions: Iterable<PlacedMention>,
): { mention: PlacedMention; heading: Element | undefined }[] {
  const headings = [...document.querySelectorAll(HEADINGS)];
  const shown = [...mentions].filter(({ range }) => {
    const element = composedParentOf(range.startContainer);
    return element && isInDocument(element) && isVisible(element);
  });
  const compare = (a: PlacedMention, b: PlacedMention) =>
    order(a.range.startContainer, b.range.startContainer) || a.start - b.start;
  // A page's first scan finds them in order; a look at neighbours is cheaper than a sort.
  if (shown.some((mention, i) => i > 0 && compare(shown[i - 1] as PlacedMention, mention) > 0))
    shown.sort(compare);
  let next = 0;
  return shown.map((mention) => {
    const at = mention.range.startContainer;
    while (next < headings.length && precedes(headings[next] as Node, at)) next++;
    return { mention, heading: headings[next - 1] };
  });
}

/** Below 0 when `a` stands before `b` in the document (or holds it), above 0 when after, 0 when they are one. */
function order(a: Node, b: Node): number {
  if (a === b) return 0;
  return precedes(a, b) ? -1 : 1;
}
