import { isInDocument, precedes } from "../../dom/composedTree.ts";
import { compareMentions, type PlacedMention } from "../../dom/PlacedMention.ts";
import { sortInSlices } from "../../dom/sortInSlices.ts";
import type { TimeSlice } from "../../dom/TimeSlice.ts";

const HEADINGS = "h1, h2, h3, h4, h5, h6";

/** This many mentions are read between two checks of the time slice. */
const MENTIONS_PER_STEP = 100;

/** A mention with the nearest heading before it. */
interface SectionMention {
  readonly mention: PlacedMention;
  readonly heading: Element | undefined;
}

/** Resolves to the mentions that are in the document, in document order. */
export function mentionsInOrder(
  mentions: Iterable<PlacedMention>,
  slice: TimeSlice,
): Promise<readonly PlacedMention[]> {
  const present = [...mentions].filter(({ range }) => isInDocument(range.startContainer));
  return sortInSlices(present, compareMentions, slice);
}

/** Resolves to the mentions that are in the document, in document order, each with its heading. */
export async function mentionsBySection(
  mentions: Iterable<PlacedMention>,
  slice: TimeSlice,
): Promise<SectionMention[]> {
  const sections: SectionMention[] = [];
  const ordered = await mentionsInOrder(mentions, slice);
  const headings = [...document.querySelectorAll(HEADINGS)];
  let headingCount = 0;
  for (const mention of ordered) {
    const node = mention.range.startContainer;
    while (headingCount < headings.length && precedes(headings[headingCount] as Node, node)) {
      headingCount++;
      if (headingCount % MENTIONS_PER_STEP === 0 && slice.isOver()) await slice.yieldToMain();
    }
    sections.push({ mention, heading: headings[headingCount - 1] });
    if (sections.length % MENTIONS_PER_STEP === 0 && slice.isOver()) await slice.yieldToMain();
  }
  return sections;
}

/** Resolves to those of the mentions whose forms have all been mentioned before, under the same heading or on the page. */
export async function repeatedMentions(
  mentions: Iterable<PlacedMention>,
  within: "section" | "page",
  slice: TimeSlice,
): Promise<ReadonlySet<PlacedMention>> {
  const repeated = new Set<PlacedMention>();
  const mentionedForms = new Set<string>();
  let currentHeading: Element | undefined;
  for (const { mention, heading } of await mentionsBySection(mentions, slice)) {
    if (within === "section" && heading !== currentHeading) mentionedForms.clear();
    currentHeading = heading;
    const forms = [mention.form, ...(mention.also ?? [])];
    if (forms.every((form) => mentionedForms.has(form))) repeated.add(mention);
    for (const form of forms) mentionedForms.add(form);
  }
  return repeated;
}
