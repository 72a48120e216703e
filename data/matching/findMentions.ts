import type { Definitions } from "./locateDefinitions.ts";
import type { Mention } from "./Mention.ts";
import { matchNames } from "./matchNames.ts";
import { normalizeText } from "./normalizeText.ts";
import type { PageTopic, TopicCounts } from "./pageTopicOf.ts";
import { type MeaningChange, readAbbreviations } from "./readAbbreviations.ts";

export interface MentionContext {
  /** BCP 47 tag that the page declares: a hint that may be wrong. */
  readonly language?: string | undefined;
  /** Abbreviations that hold where the text begins; those that the text itself defines are added. */
  readonly definitions?: Definitions;
  /** All abbreviations that the page defines, also where they do not hold: the text may give them another meaning. */
  readonly abbreviations?: Iterable<string>;
  /** Whether the reader asks what the text means: names that need words around them then count without those. */
  readonly isLookUp?: boolean;
  /** What the page is about, from `pageTopicOf`: where a text does not tell, it decides what the bare noun means. */
  readonly pageTopic?: PageTopic | undefined;
}

/** What a text says of dystonia, and what that means for the rest of its page. */
export interface TextReading {
  /** In order and never overlapping. */
  readonly mentions: Mention[];
  /** Where the text gives an abbreviation a meaning, in order. */
  readonly changes: readonly MeaningChange[];
  readonly topics: TopicCounts;
}

/**
 * Returns the mentions of dystonia in a text, in order and never overlapping. The text is one block of a page: no mention
 * extends into another block. Takes time linear in the length of the text.
 */
export function findMentions(text: string, context: MentionContext = {}): Mention[] {
  return readText(text, context).mentions;
}

/** Returns the mentions of a text, as `findMentions` does, and what it says about the rest of its page. */
export function readText(text: string, context: MentionContext = {}): TextReading {
  const { mentions: names, topics } = matchNames(text, normalizeText(text), context);
  const { definitions = new Map(), abbreviations = [] } = context;
  const { mentions, changes } = readAbbreviations(text, definitions, abbreviations, names);
  return { mentions: merge(names, mentions), changes, topics };
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
