import { addGeneDesignations } from "./addGeneDesignations.ts";
import { LOOK_ALIKE } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { isIdentifier } from "./isIdentifier.ts";
import type { Mention } from "./Mention.ts";
import { matchHashtags } from "./matchHashtags.ts";
import { nextCandidate, stemPatternFor } from "./nextCandidate.ts";
import type { NormalizedText } from "./normalizeText.ts";
import { readAnyTerm, type TermMatch, unspecific } from "./readTerm.ts";
import { TextContext } from "./TextContext.ts";

/**
 * Returns the mentions of a text by name or adjective, in order and never overlapping. `normalized` is the same text from
 * `normalizeText`; for `language` and `isLookUp` see `MentionContext`.
 */
export function matchNames(
  text: string,
  normalized: NormalizedText,
  { language, isLookUp = false }: { language?: string | undefined; isLookUp?: boolean } = {},
): Mention[] {
  const matches = matchTerms(normalized.text);
  const context = new TextContext(normalized.text, language);
  const hasCertainTerm = matches.some(
    (match) => !match.meaning.needs && match.meaning.kind !== "symbol" && isAllowed(match, context),
  );
  const counts = (match: TermMatch): boolean =>
    (match.meaning.needs !== "movement" || isLookUp || hasCertainTerm || context.isAbout("movement")) &&
    isAllowed(match, context) &&
    (match.isHashtag || !isPartOfIdentifier(text, match, normalized));
  return addGeneDesignations(
    text,
    matches.filter(counts).map((match) => toMention(match, normalized)),
  );
}

/** Returns the terms of a normalized text, without look-alikes, in order and never overlapping. */
function matchTerms(text: string): TermMatch[] {
  const matches: TermMatch[] = [];
  const hashtags = matchHashtags(text);
  const stems = stemPatternFor(text);
  let nextHashtag = 0;
  let lastEnd = 0;
  for (
    let at = nextCandidate(text, 0, stems);
    at >= 0;
    at = nextCandidate(text, Math.max(at + 1, lastEnd), stems)
  ) {
    while (nextHashtag < hashtags.length && (hashtags[nextHashtag] as TermMatch).start <= at) {
      const hashtag = hashtags[nextHashtag++] as TermMatch;
      lastEnd = hashtag.end;
      matches.push(hashtag);
    }
    const match = at < lastEnd ? undefined : readAnyTerm(text, at, lastEnd);
    if (match && match.forms[0] !== LOOK_ALIKE) matches.push(match);
    lastEnd = match?.end ?? lastEnd;
  }
  return [...matches, ...hashtags.slice(nextHashtag)];
}

/** Returns whether the context of a match allows it. The need for "movement" is checked elsewhere. */
function isAllowed({ forms, meaning: { kind, needs, unless } }: TermMatch, context: TextContext): boolean {
  if (needs === "nordic") return context.isAbout("nordic");
  if (!unless || !context.isAbout(unless)) return true;
  // In a text about both, the movement disorder is meant. A noun with a qualifier has its own meaning in any text.
  const isSpecificNoun = kind === "noun" && forms.some((form) => form !== unspecific);
  return unless === "autonomic" && (isSpecificNoun || context.isAbout("movement"));
}

function isPartOfIdentifier(text: string, { start, end }: TermMatch, normalized: NormalizedText): boolean {
  return isIdentifier(text, normalized.startOf(start), normalized.endOf(end - 1));
}

function toMention({ start, end, forms, meaning }: TermMatch, normalized: NormalizedText): Mention {
  const [form, ...also] = forms.map((index) => dictionary.forms[index] as Mention["form"]);
  return {
    start: normalized.startOf(start),
    end: normalized.endOf(end - 1),
    form: form as Mention["form"],
    kind: meaning.kind === "adjective" ? "adjective" : "name",
    ...(also.length > 0 ? { also } : {}),
  };
}
