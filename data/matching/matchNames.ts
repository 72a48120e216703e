import { addGeneDesignations } from "./addGeneDesignations.ts";
import { CandidateSearch } from "./CandidateSearch.ts";
import { LOOK_ALIKE } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { formAt, indexes } from "./indexes.ts";
import { isIdentifier } from "./isIdentifier.ts";
import type { Mention } from "./Mention.ts";
import { matchHashtags } from "./matchHashtags.ts";
import { type NormalizedText, normalizeText } from "./normalizeText.ts";
import type { PageTopic, TopicCounts } from "./pageTopicOf.ts";
import { readAnyTerm, type TermMatch } from "./readTerm.ts";
import { relationOf } from "./relationOf.ts";
import { TextContext } from "./TextContext.ts";
import { isSpecific, TextTopics } from "./TextTopics.ts";

/** Two words after a noun, in UTF-16 units. */
const MAX_WORDS_CHARS = 40;
/** At most this many UTF-16 units are between the number of a noun and its symbol: "dystonia 28, childhood-onset; DYT28". */
const MAX_SYMBOL_DISTANCE = 80;

const dytNumber = /\bDYT-?(\d{1,2})(?!\d)/g;

interface MatchOptions {
  readonly language?: string | undefined;
  readonly isLookUp?: boolean;
  readonly pageTopic?: PageTopic | undefined;
}

interface Names {
  /** The mentions by name or adjective, in order and never overlapping. */
  readonly mentions: Mention[];
  readonly topics: TopicCounts;
}

/**
 * Returns the mentions of a text by name or adjective, and what they say about the topic of the page. `normalized` is the
 * same text from `normalizeText`; for the options see `MentionContext`.
 */
export function matchNames(
  text: string,
  normalized: NormalizedText,
  { language, isLookUp = false, pageTopic }: MatchOptions = {},
): Names {
  const mentionOf = new Map<TermMatch, Mention>();
  const terms = matchTerms(normalized.text).map((match) => {
    if (match.forms[0] === LOOK_ALIKE) return match;
    const [accented, mention] = withAccentedQualifier(text, match, toMention(match, normalized));
    mentionOf.set(accented, mention);
    return accented;
  });
  const matches = [...mentionOf.keys()];
  const context = new TextContext(normalized.text, language);
  const topics = new TextTopics(terms, context, pageTopic);
  const hasCertainTerm = matches.some(
    (match) => !match.meaning.needs && match.meaning.kind !== "symbol" && isAllowed(match, context, topics),
  );
  const counts = (match: TermMatch): boolean =>
    (match.meaning.needs !== "movement" || isLookUp || hasCertainTerm || context.isAbout("movement")) &&
    isAllowed(match, context, topics) &&
    (match.isHashtag || !isPartOfIdentifier(text, match, normalized));
  const mentions = addGeneDesignations(
    text,
    matches.filter(counts).map((match) => withNumber(text, context, mentionOf.get(match) as Mention)),
  );
  return { mentions, topics: topics.counts() };
}

/** Returns what the title of a page, or its main heading, says about the topic of the page. */
export function topicsOfTitle(title: string): TopicCounts {
  const { text } = normalizeText(title);
  return new TextTopics(matchTerms(text), new TextContext(text, undefined), undefined).countsOfTitle();
}

/** Returns the terms of a normalized text, look-alikes included, in order and never overlapping. */
function matchTerms(text: string): TermMatch[] {
  const matches: TermMatch[] = [];
  const hashtags = matchHashtags(text);
  const candidates = new CandidateSearch(text);
  let nextHashtag = 0;
  let lastEnd = 0;
  for (let at = candidates.next(0); at >= 0; at = candidates.next(Math.max(at + 1, lastEnd))) {
    while (nextHashtag < hashtags.length && (hashtags[nextHashtag] as TermMatch).start <= at) {
      const hashtag = hashtags[nextHashtag++] as TermMatch;
      lastEnd = hashtag.end;
      matches.push(hashtag);
    }
    const match = at < lastEnd ? undefined : readAnyTerm(text, at, lastEnd);
    if (match) matches.push(match);
    lastEnd = match?.end ?? lastEnd;
  }
  return [...matches, ...hashtags.slice(nextHashtag)];
}

/** Returns whether the context of a match allows it. The need for "movement" is checked elsewhere. */
function isAllowed(match: TermMatch, context: TextContext, topics: TextTopics): boolean {
  const { forms, meaning } = match;
  if (meaning.needs === "nordic") return context.isAbout("nordic");
  if (meaning.kind === "noun" && !forms.some(isSpecific) && topics.isAutonomic(match)) return false;
  if (topics.isOfPsychology(match)) return false;
  return !meaning.unless || meaning.unless === "autonomic" || !context.isAbout(meaning.unless);
}

function isPartOfIdentifier(text: string, { start, end }: TermMatch, normalized: NormalizedText): boolean {
  return isIdentifier(text, normalized.startOf(start), normalized.endOf(end - 1));
}

/**
 * Returns a match and its mention; a noun with the qualifier after it that only its accents distinguish from another
 * word.
 */
function withAccentedQualifier(text: string, match: TermMatch, mention: Mention): [TermMatch, Mention] {
  const found = accentedQualifier(text, match, mention);
  if (!found) return [match, mention];
  const form = formAt(found.form);
  return [
    { ...match, forms: [found.form] },
    { ...mention, end: mention.end + found.length, form },
  ];
}

/** Returns the form and the length of such a qualifier. */
function accentedQualifier(
  text: string,
  { meaning, forms }: TermMatch,
  mention: Mention,
): { form: number; length: number } | undefined {
  if (meaning.kind !== "noun" || forms.some(isSpecific) || text.charCodeAt(mention.end - 1) < 0x80)
    return undefined;
  const words = /^\s+([\p{L}\p{M}]{2,12})(?:\s+([\p{L}\p{M}]{2,12}))?/u.exec(
    text.slice(mention.end, mention.end + MAX_WORDS_CHARS),
  );
  const [both = "", first = "", second = ""] = words ?? [];
  const formOf = (word: string) => dictionary.accentedQualifiers[word.normalize("NFC").toLowerCase()];
  // "loạn trương lực cổ" is spelled like the noun "loạn trương lực cơ", but for an accent.
  const own = formOf(text.slice(mention.start, mention.end).split(/\s/).at(-1) ?? "");
  if (own !== undefined) return { form: own, length: 0 };
  const single = formOf(first);
  const form = formOf(`${first} ${second}`) ?? single;
  if (form === undefined) return undefined;
  return { form, length: form === single ? both.indexOf(first) + first.length : both.length };
}

/**
 * Returns a mention of the noun with the number after it that makes it a genetic form: "dystonia 16". The number counts
 * only in a text about genes or beside this DYT number, and not as an amount or a page: "dystonia 3 years ago", "dystonia 12,
 * 40".
 */
function withNumber(text: string, context: TextContext, mention: Mention): Mention {
  if (mention.form !== "dystonia" || mention.kind !== "name") return mention;
  const after = text.slice(mention.end, mention.end + MAX_WORDS_CHARS);
  const number =
    /^[\s-](\d{1,2})(?![\d.,/–-]*\d|\s*[%°|]|\s*\(\s*\d|\s(?:to|of|years?|months?|weeks?|days?|patients?)\b)/.exec(
      after,
    );
  const form = number ? indexes.meanings.exact(`dyt${number[1]}`)?.form : undefined;
  if (!number || form === undefined || !isOfGenes(text, number[1] as string, mention.end, context))
    return mention;
  return { ...mention, end: mention.end + number[0].length, form: formAt(form) };
}

/** Returns whether the text is about genes, or has the DYT number next to this number of a noun: "dystonia 6 [DYT6]". */
function isOfGenes(text: string, number: string, at: number, context: TextContext): boolean {
  if (context.isAbout("genetic")) return true;
  const near = text.slice(Math.max(0, at - MAX_SYMBOL_DISTANCE), at + MAX_SYMBOL_DISTANCE);
  return [...near.matchAll(dytNumber)].some(([, symbol]) => symbol === number);
}

function toMention({ start, end, forms, meaning }: TermMatch, normalized: NormalizedText): Mention {
  const relation = relationOf(normalized.text, start, end);
  const [form, ...also] = forms.map(formAt);
  return {
    start: normalized.startOf(start),
    end: normalized.endOf(end - 1),
    form: form as Mention["form"],
    kind: meaning.kind === "adjective" ? "adjective" : "name",
    ...(also.length > 0 ? { also } : {}),
    ...(relation ? { relation } : {}),
  };
}
