import type { FoundMention } from "../../../data/messages/FrameReport.ts";
import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { createSnippets } from "./createSnippets.ts";
import { inSections } from "./inSections.ts";

/** The mentions that a reader can see now, in document order, each with the words around it and the text of its heading. */
export function visibleMentions(mentions: Iterable<PlacedMention>): FoundMention[] {
  const snippetOf = createSnippets();
  return inSections(mentions).map(({ mention, heading: element }) => {
    const { id, form, also = [], text } = mention;
    const heading = element?.textContent?.replace(/\s+/g, " ").trim();
    return { id, forms: [form, ...also], text, ...snippetOf(mention), ...(heading && { heading }) };
  });
}
