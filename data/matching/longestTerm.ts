import { MAX_TERM_CHARS } from "./chunks.ts";
import type { Meaning } from "./Dictionary.ts";
import { dictionary } from "./dictionary.compiled.ts";
import { indexes } from "./indexes.ts";
import { endsWithDigit, isSpaced, isUnspaced } from "./scripts.ts";
import { termKey } from "./TermIndex.ts";

/** A term without its qualifiers. */
interface LongestTerm {
  readonly meaning: Meaning;
  /** Offset in the normalized text. */
  readonly end: number;
}

const MAX_WORD_CHARS = 60;
const MAX_WORDS = 8;
/** A text may have this many more spaces and hyphens in a term than the term's key. */
const MAX_EXTRA_GAPS = 4;
/** The number of a note after a word; a gene symbol has fewer letters before its number. */
const noteAfterWord = /(?<=[^0-9]{4})[1-9]\d{0,2}$/;

/** Returns the longest term that begins at an offset. */
export function longestTerm(text: string, at: number): LongestTerm | undefined {
  const unspacedTerm = longestUnspacedTerm(text, at);
  if (unspacedTerm) return unspacedTerm;
  let longest: LongestTerm | undefined;
  let start = at;
  let lastWord = at;
  for (let words = 0; words < MAX_WORDS && start - at < MAX_TERM_CHARS; words++) {
    const wordEdge = wordEnd(text, start);
    if (wordEdge === start || wordEdge - start === MAX_WORD_CHARS) break;
    const end = text[wordEdge - 1] === "'" ? wordEdge - 1 : wordEdge;
    const key = termKey(text.slice(at, end));
    longest = termOfWords(text, at, lastWord, end, key) ?? longest;
    if (!indexes.meanings.continues(key)) break;
    lastWord = end;
    start = separatorEnd(text, wordEdge);
    if (start === wordEdge || !mayContinue(text, at, start)) break;
  }
  return longest;
}

/** Returns the term from `at` to `end`, or to an apostrophe or the number of a note in its last word. */
function termOfWords(
  text: string,
  at: number,
  lastWord: number,
  end: number,
  key: string,
): LongestTerm | undefined {
  return termBeforeApostrophe(text, at, lastWord, end) ?? termBeforeNote(key, end) ?? termWithKey(key, end);
}

/** Returns whether a term may begin at an offset and continue with the word at `next`, by the first letter of that word. */
function mayContinue(text: string, at: number, next: number): boolean {
  return text[next] === "'" || indexes.meanings.begins(termKey(text.slice(at, next + 1)));
}

/**
 * Returns the term before an apostrophe in the last word. The text after the apostrophe is then an ending or a clitic.
 */
function termBeforeApostrophe(
  text: string,
  at: number,
  lastWord: number,
  end: number,
): LongestTerm | undefined {
  const apostrophe = text.slice(lastWord, end).lastIndexOf("'");
  if (apostrophe <= 0) return undefined;
  const termEnd = lastWord + apostrophe;
  return termWithKey(termKey(text.slice(at, termEnd)), termEnd);
}

/** Returns the term before the number of a note: "blepharospasm2", where no term has this number. */
function termBeforeNote(key: string, end: number): LongestTerm | undefined {
  const note = endsWithDigit(key) ? noteAfterWord.exec(key)?.[0] : undefined;
  if (note === undefined || indexes.meanings.exact(key)) return undefined;
  return termWithKey(key.slice(0, -note.length), end - note.length);
}

function termWithKey(key: string, end: number): LongestTerm | undefined {
  const meaning = indexes.meanings.lookUp(key);
  return meaning && { meaning, end };
}

/** Returns the longest term at an offset that ends in a script without spaces, where any letters may follow it. */
function longestUnspacedTerm(text: string, at: number): LongestTerm | undefined {
  const letter = text[at] as string;
  if (!Object.hasOwn(dictionary.maxUnspacedLengths, letter)) return undefined;
  const maxLength = (dictionary.maxUnspacedLengths[letter] as number) + MAX_EXTRA_GAPS;
  for (let end = Math.min(text.length, at + maxLength); end > at; end--) {
    if (!isUnspaced(text[end - 1] as string)) continue;
    const meaning = indexes.meanings.exact(termKey(text.slice(at, end)));
    if (meaning) return { meaning, end };
  }
  return undefined;
}

/** Returns the end of the word that starts at `start`, with an apostrophe after it. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end - start < MAX_WORD_CHARS && (isSpaced(text[end] ?? "") || text[end] === "'")) end++;
  return end;
}

/** Returns where the next word starts after a space, hyphen or slash at `start`; `start` if there is none. */
function separatorEnd(text: string, start: number): number {
  if (text.startsWith(" - ", start)) return start + 3;
  return /[ /-]/.test(text[start] ?? "") ? start + 1 : start;
}
