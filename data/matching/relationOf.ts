import { cached } from "./cached.ts";
import { type PhraseMeaning, phraseMeanings } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { indexes } from "./indexes.ts";
import type { Relation } from "./Mention.ts";
import { reversed } from "./reversed.ts";
import { SortedTerms } from "./SortedTerms.ts";
import { isSpaced as isSpacedLetter } from "./scripts.ts";
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

// By the letters next to a mention: the phrases that may be there. A page has the same words beside many mentions.
const tailsBefore = new Map<string, readonly Phrase[]>();
const headsAfter = new Map<string, readonly Phrase[]>();

/**
 * Returns how the words around the mention from `start` to `end` of a normalized text relate it to the person: negated in
 * "no dystonia" and "non-dystonic", of the family in "family history of dystonia"; undefined if they say neither.
 */
export function relationOf(text: string, start: number, end: number): Relation | undefined {
  const found = new Set<Relation>([
    ...relationsBefore(text.slice(Math.max(0, start - MAX_PHRASE_CHARS), start)),
    ...relationsAfter(text.slice(end, end + MAX_PHRASE_CHARS)),
  ]);
  if (found.has("negated") || isNegatedByPrefix(text.slice(start, end))) return "negated";
  return found.has("family") ? "family" : undefined;
}

/** Yields the relations of the phrases that a text ends with. */
function* relationsBefore(text: string): Generator<Relation> {
  for (const gap of gapLengths(text)) {
    const end = text.length - gap;
    const isShortGap = gap === 0 || (gap === 1 && text.endsWith(" "));
    for (const [phrase, number] of phrasesBefore(text, end)) {
      const { relation, isSpaced } = phraseMeanings[number] as PhraseMeaning;
      const isWhole = isSpaced ? isBorder(text[end - phrase.length - 1]) : isShortGap;
      if (isWhole && mayBeAcross(text.slice(end), relation)) yield relation;
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
  const phrases = cached(tailsBefore, tail, () =>
    phrasesWith(reversed(tail), reversedPhrasesBefore).map(([phrase, number]) => [reversed(phrase), number]),
  );
  return phrases.length > 0 ? phrases.filter(([phrase]) => text.endsWith(phrase, end)) : phrases;
}

/** Returns the phrases that begin at an offset of a text, with their numbers. */
function phrasesAfter(text: string, start: number): readonly Phrase[] {
  const head = text.slice(start, start + HEAD_LETTERS);
  const phrases = cached(headsAfter, head, () => phrasesWith(head, termsAfter));
  return phrases.length > 0 ? phrases.filter(([phrase]) => text.startsWith(phrase, start)) : phrases;
}

/** Returns the phrases that may begin a text with these first letters: `HEAD_LETTERS`, unless the text is shorter. */
function phrasesWith(head: string, phrases: SortedTerms): readonly Phrase[] {
  const longer = head.length < HEAD_LETTERS ? [] : phrases.startingWith(head);
  return [...longer, ...phrases.longestPrefixes(head)];
}

/** Yields how many units at the end of a text may be between a phrase and the mention: a gap, or a gap and an article. */
function* gapLengths(text: string): Generator<number> {
  yield 0;
  yield* gapsAt(text, text.length);
  if (!text.endsWith(" ")) return;
  for (const article of relations.articles) {
    const start = text.length - 1 - article.length;
    if (text.startsWith(article, start)) yield* gapsAt(text, start);
  }
}

function* gapsAt(text: string, end: number): Generator<number> {
  for (let length = 1; length <= MAX_GAP_CHARS; length++) {
    if (!/[ :'"-]/.test(text[end - length] ?? "")) return;
    yield text.length - end + length;
  }
}

/** Returns whether a phrase may begin after this unit of a text: in "l'absence" no phrase does. */
function isBorder(unit = ""): boolean {
  return unit !== "'" && !isSpacedLetter(unit);
}

/** Yields the relations of the phrases that a text starts with. */
function* relationsAfter(text: string): Generator<Relation> {
  const gap = /^[ :,-]{0,2}/.exec(text)?.[0].length ?? 0;
  for (let from = 0; from <= gap; from++) {
    for (const [phrase, number] of phrasesAfter(text, from)) {
      const { relation, isSpaced } = phraseMeanings[number] as PhraseMeaning;
      if (isSpaced ? from > 0 && !isSpacedLetter(text[from + phrase.length] ?? "") : from === 0)
        yield relation;
    }
  }
}

/** Returns whether a mention begins with a prefix that denies its noun: "nondystonic", but not "neck dystonia". */
function isNegatedByPrefix(mention: string): boolean {
  return relations.prefixes.some(
    (prefix) => mention.startsWith(prefix) && hasMeaning(firstWord(mention).slice(prefix.length)),
  );
}

function hasMeaning(word: string): boolean {
  return indexes.meanings.lookUp(termKey(word)) !== undefined;
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? "";
}
