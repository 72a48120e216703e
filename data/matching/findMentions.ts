import { findAbbreviations } from "./findAbbreviations.ts";
import { type Definitions, definitionsIn } from "./findDefinitions.ts";
import type { Mention } from "./Mention.ts";
import { matchNames } from "./matchNames.ts";
import { type NormalizedText, normalizeText } from "./normalizeText.ts";

export interface MentionContext {
  /** BCP 47 tag of the text, if the page says one: a hint that may be wrong. */
  readonly language?: string;
  /** Abbreviations that the rest of the page defines; those that the text itself defines count in any case. */
  readonly definitions?: Definitions;
}

/**
 * The places of `text` that name dystonia, in order and never overlapping; offsets in UTF-16 units of `text`.
 * `text` is one block of a page: a name never reaches into the next one. Time is linear in its length.
 */
export function findMentions(text: string, context: MentionContext = {}): Mention[] {
  const folded: NormalizedText = normalizeText(text);
  const names = matchNames(text, folded, context.language);
  const definitions = new Map([...(context.definitions ?? []), ...definitionsIn(text, names)]);
  if (definitions.size === 0) return names;
  return merge(names, findAbbreviations(text, definitions));
}

/** Both in order; where two overlap, the name wins over the abbreviation. */
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
