import type { PlacedMention } from "../../dom/PlacedMention.ts";
import { inSections } from "./inSections.ts";

/** The mentions in sight that name nothing new: each of their forms is named before, under the same heading. */
export function repeatedMentions(mentions: Iterable<PlacedMention>): Set<PlacedMention> {
  const repeated = new Set<PlacedMention>();
  const named = new Set<string>();
  let section: Element | undefined;
  for (const { mention, heading } of inSections(mentions)) {
    if (heading !== section) named.clear();
    section = heading;
    const forms = [mention.form, ...(mention.also ?? [])];
    if (forms.every((form) => named.has(form))) repeated.add(mention);
    for (const form of forms) named.add(form);
  }
  return repeated;
}
