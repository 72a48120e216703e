import { CandidateSearch } from "./CandidateSearch.ts";
import { LOOK_ALIKE, type Meaning } from "./Dictionary.ts";
import { indexes } from "./indexes.ts";
import type { TermMatch } from "./readTerm.ts";
import { isSpaced, spacedLetters, unspacedLetters } from "./scripts.ts";

/** Shorter qualifiers that are a part of a hashtag occur in other words by chance. */
const MIN_QUALIFIER_LETTERS = 4;

/** Compiled for the first text with "#" or "@": most texts have none. */
let hashtagPattern: RegExp | undefined;

/** The terms of the dictionary without their spaces, by their first letter. */
const joinedTerms = new Map<string, ReadonlyMap<string, Meaning>>();

/** Returns the hashtags and handles of a normalized text that contain a term: "#CervicalDystonia", "@dystoniauk". */
export function matchHashtags(text: string): TermMatch[] {
  const matches: TermMatch[] = [];
  if (!text.includes("#") && !text.includes("@")) return matches;
  hashtagPattern ??= new RegExp(`[#@][${spacedLetters}${unspacedLetters}_]{3,80}`, "g");
  for (const { 0: hashtag, index } of text.matchAll(hashtagPattern)) {
    if (isSpaced(text[index - 1] ?? "")) continue;
    const found = readHashtag(hashtag.slice(1).replaceAll("_", ""));
    if (found) matches.push({ ...found, start: index, end: index + hashtag.length, isHashtag: true });
  }
  return matches;
}

/**
 * Returns the first term in a hashtag that has qualifiers next to it, with their form; if none has, the first term. As a
 * hashtag has no spaces, terms of other languages are found by chance across its words: "ddystonia" in "handdystonia".
 */
function readHashtag(hashtag: string): Pick<TermMatch, "forms" | "meaning"> | undefined {
  let first: Meaning | undefined;
  for (const { meaning, start, end } of termsIn(hashtag)) {
    if (!first && (meaning.kind === "look-alike" || meaning.kind === "symbol" || meaning.needs))
      return undefined;
    first ??= meaning;
    const qualifiers = [...qualifiersBefore(hashtag.slice(0, start)), ...qualifiersAfter(hashtag.slice(end))];
    // A lower form index takes precedence, and `LOOK_ALIKE` is lower than all of them.
    if (qualifiers.length > 0) return { forms: [Math.min(meaning.form, ...qualifiers)], meaning };
  }
  return first && { forms: [first.form], meaning: first };
}

/** Returns the forms of the qualifiers that a text ends with: "focalhand" ends with two, "teamneck" with one. */
function qualifiersBefore(text: string): number[] {
  const { qualifiersBefore: index } = indexes;
  const forms: number[] = [];
  for (let end = text.length; end > 0; ) {
    const starts = partStarts(end);
    const start =
      starts.find((from) => index.exact(text.slice(from, end)) !== undefined) ??
      starts.find((from) => index.lookUp(text.slice(from, end)) !== undefined);
    if (start === undefined) break;
    forms.push(index.lookUp(text.slice(start, end)) as number);
    end = start;
  }
  return forms;
}

/** Returns where a qualifier before `end` may start: at the start of the hashtag, or so that it is long enough. */
function partStarts(end: number): number[] {
  return Array.from({ length: Math.max(1, end - MIN_QUALIFIER_LETTERS + 1) }, (_, start) => start);
}

/**
 * Returns the form of the qualifier that is all of a text, or of a look-alike that it starts with: "cervical" after
 * "distonia", "vegetativa" with more words after it.
 */
function qualifiersAfter(text: string): number[] {
  const form = text.length < MIN_QUALIFIER_LETTERS ? undefined : indexes.qualifiersAfter.lookUp(text);
  if (form !== undefined) return [form];
  for (const [key, prefixForm] of indexes.qualifiersAfter.longestPrefixes(text))
    if (prefixForm === LOOK_ALIKE && key.length >= MIN_QUALIFIER_LETTERS) return [LOOK_ALIKE];
  return [];
}

/** Yields the terms in a hashtag, where any letters may follow, in order and of those at one offset the longest first. */
function* termsIn(hashtag: string): Generator<{ meaning: Meaning; start: number; end: number }> {
  const candidates = new CandidateSearch(hashtag);
  for (let start = candidates.next(0); start >= 0; start = candidates.next(start + 1)) {
    const terms = joinedTermsStartingWith(hashtag[start] as string);
    for (let end = hashtag.length; end > start; end--) {
      const meaning = terms.get(hashtag.slice(start, end));
      if (meaning) yield { meaning, start, end };
    }
  }
}

function joinedTermsStartingWith(letter: string): ReadonlyMap<string, Meaning> {
  let terms = joinedTerms.get(letter);
  if (!terms) {
    terms = new Map(
      [...indexes.meanings.startingWith(letter)].map(([key, meaning]) => [key.replaceAll(" ", ""), meaning]),
    );
    joinedTerms.set(letter, terms);
  }
  return terms;
}
