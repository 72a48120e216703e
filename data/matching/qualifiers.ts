import { LOOK_ALIKE } from "./Dictionary.ts";
import { indexes } from "./indexes.ts";
import { isSpaced, isUnspaced } from "./scripts.ts";
import { termKey } from "./TermIndex.ts";

/** The qualifiers on one side of a noun. */
export interface Qualifiers {
  /**
   * Offset in the normalized text: the start of the outermost qualifier before the noun, or the end of the one after
   * it.
   */
  readonly edge: number;
  /** Form indexes, grouped by commas and conjunctions: "adult-onset cervical", "laryngeal". */
  readonly groups: readonly (readonly number[])[];
  /** Whether the nearest qualifiers turn the noun into a look-alike: "vegetative". */
  readonly isLookAlike: boolean;
}

interface Qualifier {
  /** Offset of the end that is farther from the noun. */
  readonly edge: number;
  /** Form index, or LOOK_ALIKE. */
  readonly form: number;
}

interface NextQualifier extends Qualifier {
  /** Whether a comma or conjunction separates the qualifier from the one nearer to the noun. */
  readonly isSeparated: boolean;
}

/** At most this many qualifiers are read on one side. */
const MAX_QUALIFIERS = 8;
const MAX_WORDS = 5;
const MAX_WORD_CHARS = 40;
/** The longest qualifier in a script without spaces, in normalized units; a Korean syllable is two or three. */
const MAX_UNSPACED_CHARS = 26;
const MAX_GAP_CHARS = 4;

const separatorAfter = /(?: ?[,/&] ?| )/y;

/** Returns the qualifiers right before the noun that starts at `noun`; none starts before `minStart`. */
export function readQualifiersBefore(text: string, noun: number, minStart: number): Qualifiers {
  const qualifiers = readQualifiers(noun, (edge, isFirst) => nextBefore(text, edge, minStart, isFirst));
  return { ...qualifiers, groups: qualifiers.groups.toReversed() };
}

/** Returns the qualifiers right after the noun that ends at `noun`. */
export function readQualifiersAfter(text: string, noun: number): Qualifiers {
  return readQualifiers(noun, (edge, isFirst) => nextAfter(text, edge, isFirst));
}

/** Returns the qualifiers on one side, read outward from the noun; the nearest group is the first. */
function readQualifiers(
  noun: number,
  next: (edge: number, isFirst: boolean) => NextQualifier | undefined,
): Qualifiers {
  let edge = noun;
  let isLookAlike = false;
  const groups: number[][] = [[]];
  for (let count = 0; count < MAX_QUALIFIERS; count++) {
    const found = next(edge, count === 0);
    // "vegetative or cervical dystonia" is no look-alike: only the nearest qualifiers can make it one.
    if (!found || (found.isSeparated && found.form === LOOK_ALIKE && !isLookAlike)) break;
    edge = found.edge;
    if (found.form === LOOK_ALIKE) isLookAlike = true;
    else if (found.isSeparated) groups.push([found.form]);
    else groups.at(-1)?.push(found.form);
  }
  return { edge, groups, isLookAlike };
}

function nextBefore(
  text: string,
  edge: number,
  minStart: number,
  isFirst: boolean,
): NextQualifier | undefined {
  const end = gapStart(text, edge, minStart, isFirst);
  const found = qualifierBefore(text, end, minStart);
  if (found || isFirst) {
    const isSeparated = /[,/&+・、]/.test(text.slice(Math.max(minStart, end), edge));
    return found && { ...found, isSeparated };
  }
  const joinedEnd = gapStart(text, conjunctionStart(text, end, minStart), minStart, false);
  const joined = qualifierBefore(text, joinedEnd, minStart);
  return joined && { ...joined, isSeparated: true };
}

function nextAfter(text: string, edge: number, isFirst: boolean): NextQualifier | undefined {
  const separatorEnd = isFirst ? -1 : skipSeparator(text, edge);
  const isSeparated = separatorEnd >= 0;
  if (!isSeparated && !' -("'.includes(text[edge] ?? "x")) return undefined;
  const found = qualifierAfter(text, isSeparated ? separatorEnd : edge);
  return found && { ...found, isSeparated };
}

/**
 * Returns where the gap that ends at `at` starts, or -1 if it is too long. A gap is spaces, hyphens, quotation marks and
 * brackets; between qualifiers also commas and the like.
 */
function gapStart(text: string, at: number, minStart: number, isNextToNoun: boolean): number {
  if (at < 0) return -1;
  const allowed = isNextToNoun ? " -\"'()" : " -\"'(),/&+・、";
  let start = at;
  while (start > minStart && at - start <= MAX_GAP_CHARS && allowed.includes(text[start - 1] as string))
    start--;
  return at - start > MAX_GAP_CHARS ? -1 : start;
}

function isWordLetter(character: string | undefined): boolean {
  return character !== undefined && (isSpaced(character) || character === "'");
}

/** Returns whether a character separates two words of one qualifier: the slash is for "DYT/PARK-TAF1". */
function isWordSeparator(character: string | undefined): boolean {
  return character === " " || character === "-" || character === "/";
}

function wordStart(text: string, end: number, minStart: number): number {
  let start = end;
  while (start > minStart && end - start < MAX_WORD_CHARS && isWordLetter(text[start - 1])) start--;
  return start;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end - start < MAX_WORD_CHARS && isWordLetter(text[end])) end++;
  return end;
}

/** Returns the longest qualifier that ends at `end`. */
function qualifierBefore(text: string, end: number, minStart: number): Qualifier | undefined {
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
    if (isHyphenated && indexes.qualifiersBefore.exact(`${key}=`) !== undefined)
      return { edge, form: LOOK_ALIKE };
    const form = indexes.qualifiersBefore.lookUp(key);
    if (form !== undefined) return { edge, form };
  }
  return undefined;
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
  while (starts.length < MAX_WORDS) {
    const start = wordStart(text, at, minStart);
    if (start === at) break;
    starts.push(start);
    if (!isWordSeparator(text[start - 1])) break;
    at = start - 1;
  }
  return starts;
}

/** Returns where the conjunction that ends at `end` starts, or -1. */
function conjunctionStart(text: string, end: number, minStart: number): number {
  if (end <= minStart) return -1;
  const start = isUnspaced(text[end - 1] as string) ? end - 1 : wordStart(text, end, minStart);
  return start < end && indexes.conjunctions.exact(text.slice(start, end)) ? start : -1;
}

/** Returns where the gap before the next qualifier starts, after a comma or conjunction; -1 if there is neither. */
function skipSeparator(text: string, at: number): number {
  separatorAfter.lastIndex = at;
  const separator = separatorAfter.exec(text)?.[0];
  if (separator === undefined) return -1;
  const start = at + separator.length;
  const end = wordEnd(text, start);
  if (indexes.conjunctions.exact(text.slice(start, end)) && text[end] === " ") return end;
  return separator === " " ? -1 : start - 1;
}

/** Returns the longest qualifier after the gap at `gap`. */
function qualifierAfter(text: string, gap: number): Qualifier | undefined {
  const isSpaceAndBracket = /^ ["(]/.test(text.slice(gap, gap + 2));
  const isBracketed = isSpaceAndBracket || /^["(]/.test(text.slice(gap, gap + 1));
  const start = gap + (isSpaceAndBracket ? 2 : 1);
  let longest: Qualifier | undefined;
  for (let at = start, words = 0; words < MAX_WORDS; words++) {
    const edge = wordEnd(text, at);
    if (edge === at) break;
    const key = termKey(text.slice(start, edge));
    const form = indexes.qualifiersAfter.lookUp(key);
    // Brackets after a noun contain a remark: it can make the noun a look-alike, but does not specify its form.
    if (form !== undefined && (!isBracketed || form === LOOK_ALIKE)) longest = { edge, form };
    if (!isWordSeparator(text[edge]) || !indexes.qualifiersAfter.continues(key)) break;
    at = edge + 1;
  }
  return longest;
}
