import { cached } from "./cached.ts";
import { type PhraseMeaning, phraseMeanings } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { indexes } from "./indexes.ts";
import type { Relation } from "./Mention.ts";
import { reversed } from "./reversed.ts";
import { SortedTerms } from "./SortedTerms.ts";
import { isSpaced as isSpacedLetter } from "./scripts.ts";
import { startOfList } from "./startOfList.ts";
import { termKey } from "./TermIndex.ts";

type Phrase = readonly [phrase: string, number: number];

/** Longer than any phrase, in normalized units. */
const MAX_PHRASE_CHARS = 60;

/** At most this many spaces, hyphens, colons and quotation marks are between a phrase and the mention after it. */
const MAX_GAP_CHARS = 3;

/** With fewer letters, most words would start like a phrase; with more, a page would have more different ones. */
const HEAD_LETTERS = 4;

const { relations } = dictionary;
const reversedPhrasesBefore = new SortedTerms(relations.before);
const termsAfter = new SortedTerms(relations.after);
/** The articles by their last unit. */
const articlesByEnd = Map.groupBy(relations.articles, (article) => article.at(-1) ?? "");

// By the letters next to a mention: the phrases that may be there. A page has the same words beside many mentions.
const tailsBefore = cached((tail) =>
  phrasesWith(reversed(tail), reversedPhrasesBefore).map(
    ([phrase, number]): Phrase => [reversed(phrase), number],
  ),
);
const headsAfter = cached((head) => phrasesWith(head, termsAfter));

/**
 * Returns how the words around the mention from `start` to `end` of a normalized text relate it to the person: negated in
 * "no dystonia" and "non-dystonic", of the family in "family history of dystonia"; undefined if they say neither.
 */
export function relationOf(text: string, start: number, end: number): Relation | undefined {
  const found: Relation[] = [];
  const before = text.slice(Math.max(0, start - MAX_PHRASE_CHARS), start);
  const after = text.slice(end, end + MAX_PHRASE_CHARS);
  addRelationsBefore(before, found);
  addRelationsAfter(after, found);
  const listStart = startOfList(before, after);
  if (listStart !== undefined) addRelationsBefore(before.slice(0, listStart), found);
  if (found.includes("negated") || isNegatedByPrefix(text.slice(start, end))) return "negated";
  return found[0];
}

/** Adds the relations of the phrases that a text ends with. */
function addRelationsBefore(text: string, found: Relation[]): void {
  for (const gap of gapLengths(text)) {
    const end = text.length - gap;
    const isShortGap = gap === 0 || (gap === 1 && text.endsWith(" "));
    for (const [phrase, number] of phrasesBefore(text, end)) {
      const { relation, isSpaced } = phraseMeanings[number] as PhraseMeaning;
      const isWhole = isSpaced ? isBorder(text[end - phrase.length - 1]) : isShortGap;
      if (isWhole && mayBeAcross(text.slice(end), relation)) found.push(relation);
    }
  }
}

/** Returns whether a relation holds across a gap: after "Family history:", but not after "Is it stress? No:". */
function mayBeAcross(gap: string, relation: Relation): boolean {
  return relation === "family" || !gap.includes(":");
}

/** Returns the phrases that end at an offset of a text, with their numbers. */
function phrasesBefore(text: string, end: number): readonly Phrase[] {
  const tail = text.slice(Math.max(0, end - HEAD_LETTERS), end);
  const phrases = tailsBefore(tail);
  return phrases.length > 0 ? phrases.filter(([phrase]) => text.endsWith(phrase, end)) : phrases;
}

/** Returns the phrases that begin at an offset of a text, with their numbers. */
function phrasesAfter(text: string, start: number): readonly Phrase[] {
  const head = text.slice(start, start + HEAD_LETTERS);
  const phrases = headsAfter(head);
  return phrases.length > 0 ? phrases.filter(([phrase]) => text.startsWith(phrase, start)) : phrases;
}

/** Returns the phrases that may begin a text with these first letters: `HEAD_LETTERS`, unless the text is shorter. */
function phrasesWith(head: string, phrases: SortedTerms): readonly Phrase[] {
  const longer = head.length < HEAD_LETTERS ? [] : phrases.startingWith(head);
  return [...longer, ...phrases.longestPrefixes(head)];
}

/** Returns how many units at the end of a text may be between a phrase and the mention: a gap, or a gap and an article. */
function gapLengths(text: string): number[] {
  const lengths = [0];
  addGaps(text, text.length, lengths);
  if (!text.endsWith(" ")) return lengths;
  for (const article of articlesByEnd.get(text.at(-2) ?? "") ?? []) {
    const start = text.length - 1 - article.length;
    if (text.startsWith(article, start)) addGaps(text, start, lengths);
  }
  return lengths;
}

/** Adds the lengths of the end of a text from each place in the gap before `end`. */
function addGaps(text: string, end: number, lengths: number[]): void {
  for (let length = 1; length <= MAX_GAP_CHARS; length++) {
    if (!" :'\"-".includes(text[end - length] ?? "x")) return;
    lengths.push(text.length - end + length);
  }
}

/** Returns whether a phrase may begin after this unit of a text: in "l'absence" no phrase does. */
function isBorder(unit = ""): boolean {
  return unit !== "'" && !isSpacedLetter(unit);
}

/** Adds the relations of the phrases that a text starts with. */
function addRelationsAfter(text: string, found: Relation[]): void {
  const gap = /^[ :,-]{0,2}/.exec(text)?.[0].length ?? 0;
  for (let from = 0; from <= gap; from++) {
    for (const [phrase, number] of phrasesAfter(text, from)) {
      const { relation, isSpaced } = phraseMeanings[number] as PhraseMeaning;
      if (isSpaced ? from > 0 && !isSpacedLetter(text[from + phrase.length] ?? "") : from === 0)
        found.push(relation);
    }
  }
}

/**
 * Returns whether a mention begins with a prefix that denies its noun: "nondystonic" and "non-dystonia", but not "neck
 * dystonia" and "non-kinesigenic dystonia".
 */
function isNegatedByPrefix(mention: string): boolean {
  return relations.prefixes.some(
    (prefix) => mention.startsWith(prefix) && hasMeaning(firstWord(mention.slice(prefix.length))),
  );
}

function hasMeaning(word: string): boolean {
  return indexes.meanings.lookUp(termKey(word)) !== undefined;
}

/** Returns the first word of a text, with a space or hyphen before it left out. */
function firstWord(text: string): string {
  return /^[ -]?([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? "";
}
