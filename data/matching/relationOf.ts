import { type PhraseMeaning, phraseMeanings } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { indexes } from "./indexes.ts";
import type { Relation } from "./Mention.ts";
import { reversed } from "./reversed.ts";
import { SortedTerms } from "./SortedTerms.ts";
import { isSpaced as isSpacedLetter } from "./scripts.ts";
import { termKey } from "./TermIndex.ts";

/** Longer than any phrase, in normalized units. */
const MAX_PHRASE_CHARS = 60;

/** At most this many spaces, hyphens, colons and quotation marks are between a phrase and the mention after it. */
const MAX_GAP_CHARS = 3;

/** With fewer letters, most words would start like a phrase; with more, a page would have more different ones. */
const HEAD_LETTERS = 4;
/** Bounds each cache. */
const MAX_CACHED_HEADS = 1000;

const { relations } = dictionary;
const reversedPhrasesBefore = new SortedTerms(relations.before);
const phrasesAfter = new SortedTerms(relations.after);
// By the first letters of a text: whether a phrase may start with them. A page has the same words beside many mentions.
const headsBefore = new Map<string, boolean>();
const headsAfter = new Map<string, boolean>();

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
  const reversedText = reversed(text);
  for (const gap of gapLengths(text)) {
    const isShortGap = gap === 0 || (gap === 1 && text.endsWith(" "));
    for (const [phrase, number] of phrasesAt(reversedText, gap, reversedPhrasesBefore, headsBefore)) {
      const { relation, isSpaced } = phraseMeanings[number] as PhraseMeaning;
      const isWhole = isSpaced ? isBorder(reversedText[gap + phrase.length]) : isShortGap;
      if (isWhole && mayBeAcross(reversedText.slice(0, gap), relation)) yield relation;
    }
  }
}

/** Returns whether a relation holds across a gap: after "Family history:", but not after "Is it stress? No:". */
function mayBeAcross(gap: string, relation: Relation): boolean {
  return relation === "family" || !gap.includes(":");
}

/** Returns the phrases that begin at an offset of a text, with their numbers. */
function phrasesAt(
  text: string,
  at: number,
  phrases: SortedTerms,
  heads: Map<string, boolean>,
): Iterable<readonly [phrase: string, number: number]> {
  const head = text.slice(at, at + HEAD_LETTERS);
  let mayStart = heads.get(head);
  if (mayStart === undefined) {
    mayStart = [phrases.startingWith(head), phrases.longestPrefixes(head)].some(
      (found) => !found.next().done,
    );
    if (heads.size >= MAX_CACHED_HEADS) heads.clear();
    heads.set(head, mayStart);
  }
  return mayStart ? phrases.longestPrefixes(text.slice(at)) : [];
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
    for (const [phrase, number] of phrasesAt(text, from, phrasesAfter, headsAfter)) {
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
