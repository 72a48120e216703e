import { isInDocument, precedes } from "../../dom/composedTree.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";

const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** A visible mention with the nearest heading before it. */
interface SectionMention {
  readonly mention: PlacedMention;
  readonly heading: Element | undefined;
}

/** Returns the mentions that are in the document, in document order. */
export function mentionsInOrder(mentions: Iterable<PlacedMention>): PlacedMention[] {
  const present = [...mentions].filter(({ range }) => isInDocument(range.startContainer));
  // A page's first scan finds mentions in order, and comparing neighbors is cheaper than sorting.
  const isSorted = present.every(
    (mention, i) => i === 0 || compareMentions(present[i - 1] as PlacedMention, mention) <= 0,
  );
  return isSorted ? present : present.sort(compareMentions);
}

/** Returns the mentions that can be seen, in document order, each with its heading. */
export function mentionsBySection(
  mentions: Iterable<PlacedMention>,
  isSeen: (mention: PlacedMention) => boolean,
): SectionMention[] {
  const headings = [...document.querySelectorAll(HEADINGS)];
  let headingCount = 0;
  return mentionsInOrder(mentions)
    .filter(isSeen)
    .map((mention) => {
      const node = mention.range.startContainer;
      while (headingCount < headings.length && precedes(headings[headingCount] as Node, node)) headingCount++;
      return { mention, heading: headings[headingCount - 1] };
    });
}

/** Returns the visible mentions whose forms have all been mentioned before, under the same heading or on the page. */
export function repeatedMentions(
  mentions: Iterable<PlacedMention>,
  within: "section" | "page",
  isSeen: (mention: PlacedMention) => boolean,
): Set<PlacedMention> {
  const repeated = new Set<PlacedMention>();
  const mentionedForms = new Set<string>();
  let currentHeading: Element | undefined;
  for (const { mention, heading } of mentionsBySection(mentions, isSeen)) {
    if (within === "section" && heading !== currentHeading) mentionedForms.clear();
    currentHeading = heading;
    const forms = [mention.form, ...(mention.also ?? [])];
    if (forms.every((form) => mentionedForms.has(form))) repeated.add(mention);
    for (const form of forms) mentionedForms.add(form);
  }
  return repeated;
}

/** Compares by document order, for `Array.prototype.sort`. */
function compareMentions(a: PlacedMention, b: PlacedMention): number {
  const [nodeA, nodeB] = [a.range.startContainer, b.range.startContainer];
  if (nodeA === nodeB) return a.start - b.start;
  return precedes(nodeA, nodeB) ? -1 : 1;
}
