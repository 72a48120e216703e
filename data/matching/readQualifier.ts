import { LOOK_ALIKE } from "./Dictionary.ts";
import { indexes } from "./indexes.ts";
import { isWordSeparator, wordEnd, wordStart } from "./qualifierWords.ts";
import { endsWithDigit, isUnspaced } from "./scripts.ts";
import { type TermIndex, termKey } from "./TermIndex.ts";

/** A qualifier of a noun. */
export interface Qualifier {
  /** Offset of the end that is farther from the noun. */
  readonly edge: number;
  /** Form index, or LOOK_ALIKE. */
  readonly form: number;
}

/** A qualifier has at most this many words. */
export const MAX_QUALIFIER_WORDS = 5;
/** The longest qualifier in a script without spaces, in normalized units; a Korean syllable is two or three. */
export const MAX_UNSPACED_CHARS = 26;

/** Letters from this code on are in other scripts. */
const LATIN_END = 0x250;

/** Returns the longest qualifier that ends at `end`. */
export function qualifierBefore(text: string, end: number, minStart: number): Qualifier | undefined {
  if (end <= minStart) return undefined;
  if (isUnspaced(text[end - 1] as string)) return unspacedQualifierBefore(text, end, minStart);
  const starts = wordStartsBefore(text, end, minStart);
  for (let words = starts.length; words > 0; words--) {
    const edge = starts[words - 1] as number;
    // Look up several words only where a qualifier starts with the first of them.
    if (words > 1 && !indexes.qualifiersBefore.continues(termKey(text.slice(edge, wordEnd(text, edge)))))
      continue;
    const key = termKey(text.slice(edge, end));
    const isHyphenated = words === 1 && text[end] === "-";
    const hyphenated = isHyphenated ? indexes.qualifiersBefore.exact(`${key}=`) : undefined;
    const form = hyphenated ?? formOf(key, indexes.qualifiersBefore);
    if (form !== undefined) return endsIdiom(text, edge, end, minStart) ? undefined : { edge, form };
  }
  return brokenQualifierBefore(text, starts, end);
}

/** Returns whether a word is the end of an idiom with the word before it, and no qualifier: "on the other hand dystonia". */
function endsIdiom(text: string, start: number, end: number, minStart: number): boolean {
  if (text[start - 1] !== " ") return false;
  const idiom = text.slice(wordStart(text, start - 1, minStart), end);
  return indexes.idioms.exact(idiom) === true;
}

/** Returns the qualifier that the last two words before `end` are, where a hyphen of a line end has stayed in it. */
function brokenQualifierBefore(text: string, starts: readonly number[], end: number): Qualifier | undefined {
  const [, edge] = starts;
  if (edge === undefined || !text.slice(edge, end).includes("-")) return undefined;
  const form = indexes.qualifiersBefore.lookUp(text.slice(edge, end).replace(/- ?/, ""));
  return form === undefined ? undefined : { edge, form };
}

/** Returns the form of the qualifier with a key, which may have the number of a note after its last word. */
function formOf(key: string, qualifiers: TermIndex<number>): number | undefined {
  return qualifiers.lookUp(key) ?? qualifiers.lookUp(key.slice(0, key.length - noteLength(key, qualifiers)));
}

/** Returns the length of the number of a note at the end of a key; 0 if there is none, or if it is part of the qualifier. */
function noteLength(key: string, qualifiers: TermIndex<number>): number {
  if (!endsWithDigit(key) || qualifiers.exact(key) !== undefined) return 0;
  return /(?<=[^0-9]{4})[1-9]\d?$/.exec(key)?.[0].length ?? 0;
}

function unspacedQualifierBefore(text: string, end: number, minStart: number): Qualifier | undefined {
  for (let length = Math.min(MAX_UNSPACED_CHARS, end - minStart); length > 0; length--) {
    const form = indexes.qualifiersBefore.exact(termKey(text.slice(end - length, end)));
    if (form !== undefined) return { edge: end - length, form };
  }
  return undefined;
}

/** Returns the starts of the last words before `end`, nearest first, up to the first gap of more than a separator. */
function wordStartsBefore(text: string, end: number, minStart: number): number[] {
  const starts: number[] = [];
  let at = end;
  while (starts.length < MAX_QUALIFIER_WORDS) {
    const start = wordStart(text, at, minStart);
    if (start === at) break;
    starts.push(start);
    if (!isWordSeparator(text[start - 1])) break;
    at = start - 1;
  }
  return starts;
}

/**
 * Returns whether the words on both sides of a gap are in the same script; symbols such as "DYT1" are in every script. A
 * word in another script belongs to the name in another language that follows.
 */
function isInSameScript(text: string, gap: number, start: number): boolean {
  const before = text.charCodeAt(gap - 1);
  const after = text.charCodeAt(start);
  return isLatin(before) === isLatin(after) || /^dyt|^x-/.test(text.slice(start, start + 3));
}

function isLatin(code: number): boolean {
  return code < LATIN_END;
}

/** Returns the longest qualifier after the gap at `gap`. */
export function qualifierAfter(text: string, gap: number): Qualifier | undefined {
  const isSpaceAndBracket = /^ ["(]/.test(text.slice(gap, gap + 2));
  const isBracketed = isSpaceAndBracket || /^["(]/.test(text.slice(gap, gap + 1));
  const start = gap + (isSpaceAndBracket ? 2 : 1);
  if (!isInSameScript(text, gap, start)) return undefined;
  let longest: Qualifier | undefined;
  for (let at = start, words = 0; words < MAX_QUALIFIER_WORDS; words++) {
    const edge = wordEnd(text, at);
    if (edge === at) break;
    const key = termKey(text.slice(start, edge));
    const form = formOf(key, indexes.qualifiersAfter);
    // Brackets after a noun contain a remark: it can make the noun a look-alike, but does not specify its form.
    if (form !== undefined && (!isBracketed || form === LOOK_ALIKE))
      longest = { edge: edge - noteLength(key, indexes.qualifiersAfter), form };
    if (!isWordSeparator(text[edge]) || !indexes.qualifiersAfter.continues(key)) break;
    at = edge + 1;
  }
  return longest;
}
