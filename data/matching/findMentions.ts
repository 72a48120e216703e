import { findAbbreviations } from "./findAbbreviations.ts";
import type { Definitions } from "./findDefinitions.ts";
import type { Mention } from "./Mention.ts";
import { matchNames, type PageTopic } from "./matchNames.ts";
import { normalizeText } from "./normalizeText.ts";

export interface MentionContext {
  /** BCP 47 tag that the page declares: a hint that may be wrong. */
  readonly language?: string;
  /** Abbreviations that the rest of the page defines; those that the text itself defines are added. */
  readonly definitions?: Definitions;
  /** Whether the reader asks what the text means: names that need words around them then count without those. */
  readonly isLookUp?: boolean;
  /** What the whole page is about, from `pageTopicOf`: where a text does not tell, it decides what the bare noun means. */
  readonly pageTopic?: PageTopic;
}

/**
 * Returns the mentions of dystonia in a text, in order and never overlapping. The text is one block of a page: no mention
 * extends into another block. Takes time linear in the length of the text.
 */
export function findMentions(text: string, context: MentionContext = {}): Mention[] {
  const names = matchNames(text, normalizeText(text), context);
  return merge(names, findAbbreviations(text, context.definitions ?? new Map(), names));
}

/** Merges two sorted lists; where a name and an abbreviation overlap, the name wins. */
function merge(names: readonly Mention[], abbreviations: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  let next = 0;
  for (const name of names) {
    for (; next < abbreviations.length; next++) {
      const abbreviation = abbreviations[next] as Mention;
      if (abbreviation.start >= name.end) break;
      if (abbreviation.end <= name.start) merged.push(abbreviation);
    }
    merged.push(name);
  }
  return [...merged, ...abbreviations.slice(next)];
}
