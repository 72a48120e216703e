import { addGeneDesignations } from "./addGeneDesignations.ts";
import { LOOK_ALIKE } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { indexes } from "./indexes.ts";
import { isIdentifier } from "./isIdentifier.ts";
import type { Mention } from "./Mention.ts";
import { matchHashtags } from "./matchHashtags.ts";
import { nextCandidate, stemPatternFor } from "./nextCandidate.ts";
import { type NormalizedText, normalizeText } from "./normalizeText.ts";
import { readAnyTerm, type TermMatch, unspecific } from "./readTerm.ts";
import { relationOf } from "./relationOf.ts";
import { TextContext } from "./TextContext.ts";

/** What a whole page is about: dystonia as a movement disorder, or the autonomic "dystonia". */
export type PageTopic = "movement" | "autonomic";

/** Two words after a noun, in UTF-16 units. */
const MAX_WORDS_CHARS = 40;

interface MatchOptions {
  readonly language?: string | undefined;
  readonly isLookUp?: boolean;
  readonly pageTopic?: PageTopic;
}

/**
 * Returns the mentions of a text by name or adjective, in order and never overlapping. `normalized` is the same text from
 * `normalizeText`; for the options see `MentionContext`.
 */
export function matchNames(
  text: string,
  normalized: NormalizedText,
  { language, isLookUp = false, pageTopic }: MatchOptions = {},
): Mention[] {
  const terms = matchTerms(normalized.text);
  const matches = terms.filter(({ forms }) => forms[0] !== LOOK_ALIKE);
  if (matches.length === 0) return addGeneDesignations(text, []);
  const context = new TextContext(normalized.text, language);
  const topic = new NounTopic(terms, context, pageTopic);
  const hasCertainTerm = matches.some(
    (match) => !match.meaning.needs && match.meaning.kind !== "symbol" && isAllowed(match, context, topic),
  );
  const counts = (match: TermMatch): boolean =>
    (match.meaning.needs !== "movement" || isLookUp || hasCertainTerm || context.isAbout("movement")) &&
    isAllowed(match, context, topic) &&
    (match.isHashtag || !isPartOfIdentifier(text, match, normalized));
  return addGeneDesignations(
    text,
    matches
      .filter(counts)
      .map((match) => withAccentedQualifier(text, match, toMention(match, normalized)))
      .map((mention) => withNumber(text, context, mention)),
  );
}

/** How much of a text is about dystonia as a movement disorder, and how much about the autonomic "dystonia". */
export interface TopicCounts {
  /** Mentions that name a form of the movement disorder. */
  readonly forms: number;
  /** Names of the autonomic "dystonia" and of other look-alikes. */
  readonly labels: number;
}

/** Returns how often a text names forms of dystonia and look-alikes. Add the counts of a page up for `pageTopicOf`. */
export function countTopics(text: string): TopicCounts {
  const terms = matchTerms(normalizeText(text).text);
  return {
    forms: terms.filter(({ meaning, forms }) => !meaning.needs && forms.some(isSpecific)).length,
    labels: terms.filter(isLabel).length,
  };
}

/**
 * Returns what a page is about, by the counts of all its texts; undefined if they do not tell. A page that names a form is
 * about the movement disorder.
 */
export function pageTopicOf({ forms, labels }: TopicCounts): PageTopic | undefined {
  if (forms > 0) return "movement";
  return labels > 0 ? "autonomic" : undefined;
}

function isSpecific(form: number): boolean {
  return form !== LOOK_ALIKE && form !== unspecific;
}

/** Returns whether a term is the noun with a qualifier that makes it a look-alike: "vegetative dystonia". */
function isLabel({ forms, meaning }: TermMatch): boolean {
  return forms[0] === LOOK_ALIKE && meaning.kind === "noun";
}

/** Tells whether the bare noun means the autonomic "dystonia" in a text. */
class NounTopic {
  private readonly firstLabel: number;
  private readonly namesForm: boolean;
  private readonly context: TextContext;
  private readonly pageTopic: PageTopic | undefined;

  constructor(terms: readonly TermMatch[], context: TextContext, pageTopic: PageTopic | undefined) {
    this.firstLabel = terms.find(isLabel)?.start ?? Infinity;
    this.namesForm = terms.some(({ meaning, forms }) => !meaning.needs && forms.some(isSpecific));
    this.context = context;
    this.pageTopic = pageTopic;
  }

  /** Returns whether a noun that names no form is a look-alike. In a text about both, it is none. */
  isAutonomic({ start, meaning }: TermMatch): boolean {
    const { context } = this;
    if (this.namesForm || context.isAbout("movement") || context.isAbout("motor")) return false;
    if (start > this.firstLabel || this.pageTopic === "autonomic") return true;
    return meaning.unless === "autonomic" && this.pageTopic === undefined && context.isAbout("autonomic");
  }
}

/** Returns the terms of a normalized text, look-alikes included, in order and never overlapping. */
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
    if (match) matches.push(match);
    lastEnd = match?.end ?? lastEnd;
  }
  return [...matches, ...hashtags.slice(nextHashtag)];
}

/** Returns whether the context of a match allows it. The need for "movement" is checked elsewhere. */
function isAllowed(match: TermMatch, context: TextContext, topic: NounTopic): boolean {
  const { forms, meaning } = match;
  if (meaning.needs === "nordic") return context.isAbout("nordic");
  if (meaning.kind === "noun" && !forms.some(isSpecific) && topic.isAutonomic(match)) return false;
  return !meaning.unless || meaning.unless === "autonomic" || !context.isAbout(meaning.unless);
}

function isPartOfIdentifier(text: string, { start, end }: TermMatch, normalized: NormalizedText): boolean {
  return isIdentifier(text, normalized.startOf(start), normalized.endOf(end - 1));
}

/** Returns a mention by noun with the qualifier after it that only its accents distinguish from another word. */
function withAccentedQualifier(text: string, { meaning, forms }: TermMatch, mention: Mention): Mention {
  if (meaning.kind !== "noun" || forms.some(isSpecific) || text.charCodeAt(mention.end - 1) < 0x80)
    return mention;
  const words = /^\s+([\p{L}\p{M}]{2,12})(?:\s+([\p{L}\p{M}]{2,12}))?/u.exec(
    text.slice(mention.end, mention.end + MAX_WORDS_CHARS),
  );
  const [both = "", first = "", second = ""] = words ?? [];
  const formOf = (word: string) => dictionary.accentedQualifiers[word.normalize("NFC").toLowerCase()];
  // "loạn trương lực cổ" is spelled like the noun "loạn trương lực cơ", but for an accent.
  const own = formOf(text.slice(mention.start, mention.end).split(/\s/).at(-1) ?? "");
  if (own !== undefined) return { ...mention, form: dictionary.forms[own] as Mention["form"] };
  const single = formOf(first);
  const form = formOf(`${first} ${second}`) ?? single;
  if (form === undefined) return mention;
  const length = form === single ? both.indexOf(first) + first.length : both.length;
  return { ...mention, end: mention.end + length, form: dictionary.forms[form] as Mention["form"] };
}

/**
 * Returns a mention of the noun with the number after it that makes it a genetic form: "dystonia 16". The number counts
 * only in a text about genes, and not as an amount or a page: "dystonia 3 years ago", "dystonia 12, 40".
 */
function withNumber(text: string, context: TextContext, mention: Mention): Mention {
  if (mention.form !== "dystonia" || mention.kind !== "name") return mention;
  const after = text.slice(mention.end, mention.end + MAX_WORDS_CHARS);
  const number =
    /^\s(\d{1,2})(?![\d.,/–-]*\d|\s*[%°]|\s(?:to|of|years?|months?|weeks?|days?|patients?)\b)/.exec(after);
  const form = number ? indexes.meanings.exact(`dyt${number[1]}`)?.form : undefined;
  if (!number || form === undefined || !context.isAbout("genetic")) return mention;
  return { ...mention, end: mention.end + number[0].length, form: dictionary.forms[form] as Mention["form"] };
}

function toMention({ start, end, forms, meaning }: TermMatch, normalized: NormalizedText): Mention {
  const relation = relationOf(normalized.text, start, end);
  const [form, ...also] = forms.map((index) => dictionary.forms[index] as Mention["form"]);
  return {
    start: normalized.startOf(start),
    end: normalized.endOf(end - 1),
    form: form as Mention["form"],
    kind: meaning.kind === "adjective" ? "adjective" : "name",
    ...(also.length > 0 ? { also } : {}),
    ...(relation ? { relation } : {}),
  };
}
