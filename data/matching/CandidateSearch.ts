import { StemEnd } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { SortedTerms } from "./SortedTerms.ts";
import { nonLatinLetter } from "./scripts.ts";
import { TermSearch } from "./TermSearch.ts";

/**
 * A prefix filter for stems with the same first letter: finds the offsets before a stem at which a term with this stem
 * may begin.
 */
interface PrefixFilter {
  /** The largest distance from the start of such a term to its stem. */
  readonly maxDistance: number;
  /**
   * A hashed set of the first two letters of such terms: 1 at their `bigramHash`. This one check rejects most offsets.
   */
  readonly bigrams: Uint8Array;
  /** The beginnings of such terms, each up to three letters long. */
  readonly prefixes: ReadonlySet<string>;
}

/** A power of two, large enough that few bigrams have the same hash. */
const BIGRAM_HASHES = 2048;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const HYPHEN = 0x2d;

const emptyFilter: PrefixFilter = { maxDistance: 0, bigrams: new Uint8Array(), prefixes: new Set() };
const filters = new Map<string, PrefixFilter>();

const stems = new SortedTerms(dictionary.stems.terms);

// Created when a text first needs them: most texts need few.
const searches = new Map<string, TermSearch>();
const scriptPatterns = Object.keys(dictionary.stems.otherHeads).map(
  (letters) => [letters, new RegExp(`[${letters}]`)] as const,
);

/** Finds where terms may begin in a normalized text. */
export class CandidateSearch {
  private readonly text: string;
  private readonly stems: TermSearch;
  /** Where the stem that was found last begins; -1 if there is none any more. */
  private stem: number | undefined;

  constructor(text: string) {
    this.text = text;
    this.stems = stemSearchFor(text);
  }

  /** Returns the first offset from `from` on at which a term may begin, or -1. Each call is further on in the text. */
  next(from: number): number {
    const { text } = this;
    if (this.stem === undefined || (this.stem >= 0 && this.stem < from))
      this.stem = this.stems.find(text, from, ({ end, number }) => mayEnd(number, text[end] ?? ""));
    const { stem } = this;
    if (stem < 0) return -1;
    const { maxDistance, bigrams, prefixes } = prefixFilterFor(text[stem] as string);
    let at = Math.max(from, stem - maxDistance);
    for (let first = text.charCodeAt(at); at < stem; at++) {
      const second = text.charCodeAt(at + 1);
      if (bigrams[bigramHash(first, second)] === 1 && hasPrefix(text, at, prefixes)) return at;
      first = second;
    }
    return stem;
  }
}

/** Returns a search for the stems in the scripts that occur in a normalized text. */
function stemSearchFor(text: string): TermSearch {
  const { latinHeads, otherHeads } = dictionary.stems;
  const scripts = nonLatinLetter.test(text)
    ? scriptPatterns.filter(([, pattern]) => pattern.test(text)).map(([letters]) => letters)
    : [];
  const key = scripts.join();
  let search = searches.get(key);
  if (!search) {
    search = new TermSearch([latinHeads, ...scripts.map((letters) => otherHeads[letters])].join("|"), stems);
    searches.set(key, search);
  }
  return search;
}

/** Returns whether a stem with this `StemEnd` may be followed by a unit of the text. */
function mayEnd(end: number, next: string): boolean {
  if (end === StemEnd.NUMBER) return /[\d /-]/.test(next);
  return end === StemEnd.ANY || !/[enr]/.test(next);
}

function prefixFilterFor(stemLetter: string): PrefixFilter {
  let filter = filters.get(stemLetter);
  if (!filter) {
    filter = decodePrefixFilter(stemLetter);
    filters.set(stemLetter, filter);
  }
  return filter;
}

function decodePrefixFilter(stemLetter: string): PrefixFilter {
  if (!Object.hasOwn(dictionary.stemPrefixes, stemLetter)) return emptyFilter;
  const [maxDistance, ...prefixes] = (dictionary.stemPrefixes[stemLetter] as string).split(" ");
  return { maxDistance: Number(maxDistance), bigrams: bigramSet(prefixes), prefixes: new Set(prefixes) };
}

function bigramSet(prefixes: readonly string[]): Uint8Array {
  const bigrams = new Uint8Array(BIGRAM_HASHES);
  for (const prefix of prefixes) {
    const first = prefix.charCodeAt(0);
    // A prefix of one letter is a whole word, and a text may have an apostrophe after any first letter.
    const seconds = prefix.length > 1 ? [prefix.charCodeAt(1), APOSTROPHE] : [APOSTROPHE, SPACE, HYPHEN];
    for (const second of seconds) bigrams[bigramHash(first, second)] = 1;
  }
  return bigrams;
}

function bigramHash(first: number, second: number): number {
  return (first * 61 + second) & (BIGRAM_HASHES - 1);
}

/** Returns whether the text has one of these prefixes at an offset, apostrophes left out. */
function hasPrefix(text: string, at: number, prefixes: ReadonlySet<string>): boolean {
  const start = text.slice(at, at + 3);
  if (prefixes.has(start) || prefixes.has(start.slice(0, 2)) || prefixes.has(start.slice(0, 1))) return true;
  if (start.indexOf("'", 1) <= 0) return false;
  const letters = text.slice(at, at + 5).replaceAll("'", "");
  return prefixes.has(letters.slice(0, 3));
}
