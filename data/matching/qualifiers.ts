import { LOOK_ALIKE } from "./Dictionary.ts";
import { indexes, unspecific } from "./indexes.ts";
import { isWordSeparator, MAX_WORD_CHARS, wordEnd, wordStart } from "./qualifierWords.ts";
import {
  MAX_QUALIFIER_WORDS,
  MAX_UNSPACED_CHARS,
  type Qualifier,
  qualifierAfter,
  qualifierBefore,
} from "./readQualifier.ts";
import { isUnspaced } from "./scripts.ts";
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

interface NextQualifier extends Qualifier {
  /** Whether a comma or conjunction separates the qualifier from the one nearer to the noun. */
  readonly isSeparated: boolean;
}

/** At most this many qualifiers are read on one side. */
const MAX_QUALIFIERS = 8;
const MAX_GAP_CHARS = 4;
/** The longest qualifiers in quotation marks. */
const MAX_QUOTATION_CHARS = 40;
/** Articles, prepositions and conjunctions are at most this long. */
const MAX_FUNCTION_WORD_CHARS = 3;

const separatorAfter = /(?: ?[,/&] ?| )/y;

/** A noun of another disorder, or the end of an entry, follows the qualifiers of an index: "dystonia, acute; tremor". */
const entryEnd = /^(?: ?$|[;.:)\]|"!?]|,? ?\d|,? (?:\(|-|not otherwise|nos\b|nec\b|see\b))/;

/** Returns whether an entry of an index, or a list of diagnoses, ends at an offset. */
export function endsEntry(text: string, at: number): boolean {
  return entryEnd.test(text.slice(at, at + MAX_WORD_CHARS));
}

/** Returns the qualifiers right before the noun that starts at `noun`; none starts before `minStart`. */
export function readQualifiersBefore(text: string, noun: number, minStart: number): Qualifiers {
  const qualifiers = readQualifiers(noun, (edge) => nextBefore(text, edge, minStart, noun));
  return { ...qualifiers, groups: qualifiers.groups.toReversed() };
}

/** Returns the qualifiers right after the noun that ends at `noun`. */
export function readQualifiersAfter(text: string, noun: number): Qualifiers {
  return readQualifiers(noun, (edge, isFirst) => nextAfter(text, edge, isFirst));
}

/**
 * Returns the qualifiers that stand after a noun with a comma, as in an index: "Dystonia, cervical". They end the entry, or
 * another disorder with a qualifier of its own follows: "dystonia, acute and tardive dyskinesia".
 */
export function readInvertedQualifiers(text: string, noun: number): Qualifiers | undefined {
  if (text.slice(noun, noun + 2) !== ", ") return undefined;
  const start = noun + 2;
  let end = start;
  let found: Qualifier | undefined;
  for (let words = 0; words < MAX_QUALIFIER_WORDS; words++) {
    const edge = wordEnd(text, end);
    if (edge === end) break;
    const form = indexes.qualifiersBefore.lookUp(termKey(text.slice(start, edge)));
    if (form !== undefined) found = { edge, form };
    if (!isWordSeparator(text[edge])) break;
    end = edge + 1;
  }
  if (!found || found.form === unspecific) return undefined;
  if (!endsEntry(text, found.edge) && !precedesOtherDisorder(text, found.edge)) return undefined;
  return { edge: found.edge, groups: [[found.form]], isLookAlike: found.form === LOOK_ALIKE };
}

/** Returns whether a conjunction, a qualifier and another disorder follow. */
function precedesOtherDisorder(text: string, at: number): boolean {
  const words = text
    .slice(at + 1, at + MAX_WORD_CHARS * 2)
    .split(" ", 3)
    .map((word) => word.replace(/[.,;:)]{1,3}$/, ""));
  const [conjunction = "", qualifier = "", disorder = ""] = words;
  return (
    text[at] === " " &&
    indexes.conjunctions.exact(conjunction) === true &&
    indexes.qualifiersBefore.lookUp(qualifier) !== undefined &&
    indexes.otherDisorders.lookUp(disorder) === true
  );
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

function nextBefore(text: string, edge: number, minStart: number, noun: number): NextQualifier | undefined {
  const isFirst = edge === noun;
  const end = gapStart(text, edge, minStart, isFirst);
  const found = qualifierBefore(text, end, minStart);
  const isOpen = opensAtEnd(text, Math.max(minStart, end), edge) && !text.slice(edge, noun).includes(")");
  if (found && found.form !== LOOK_ALIKE && isOpen) return undefined;
  if (found || isFirst) {
    const isSeparated = /[,/&+・、]/.test(text.slice(Math.max(minStart, end), edge));
    return found && { ...found, isSeparated };
  }
  const joinedEnd = gapStart(text, conjunctionStart(text, end, minStart), minStart, false);
  const joined = qualifierBefore(text, joinedEnd, minStart);
  return joined && { ...joined, isSeparated: true };
}

function nextAfter(text: string, edge: number, isFirst: boolean): NextQualifier | undefined {
  if (isJoinedAfter(text, edge)) return joinedAfter(text, edge);
  const separatorEnd = isFirst ? -1 : skipSeparator(text, edge);
  const isSeparated = separatorEnd >= 0;
  if (!isSeparated && !' -("'.includes(text[edge] ?? "x")) return undefined;
  const gap = isSeparated ? separatorEnd : edge;
  const found = qualifierAfter(text, gap);
  if (!found) return undefined;
  if (isFirst && isOfSentence(text, edge, found)) return undefined;
  const separator = isSeparated ? text.slice(edge, gap + 1) : undefined;
  return belongsToNextWord(text, gap + 1, found, separator) ? undefined : { ...found, isSeparated };
}

/**
 * Returns whether a word after a noun is rather one of the sentence, in a language that has its qualifiers before the noun:
 * "a dystonia primer", "in dystonia cervical collars do not help".
 */
function isOfSentence(text: string, noun: number, { edge, form }: Qualifier): boolean {
  if (text[noun] !== " " || form === LOOK_ALIKE) return false;
  if (!indexes.nounsBeforeWords.lookUp(text.slice(wordStart(text, noun, 0), noun))) return false;
  const key = termKey(text.slice(noun + 1, edge));
  if (indexes.wordsAfterNouns.lookUp(key)) return true;
  if (!indexes.qualifiersOfNextWord.lookUp(key) || text[edge] === "," || endsEntry(text, edge)) return false;
  return !indexes.conjunctions.exact(text.slice(edge + 1, wordEnd(text, edge + 1)));
}

/** Returns whether the text goes on without a space in a script that has its qualifiers after the noun: Thai and Lao. */
function isJoinedAfter(text: string, edge: number): boolean {
  return /[\u0e00-\u0eff]{2}/.test(text.slice(edge - 1, edge + 1));
}

/** Returns the longest qualifier that is joined to the noun before it: "ดิสโทเนียคอ". */
function joinedAfter(text: string, edge: number): NextQualifier | undefined {
  const following = text.slice(edge, edge + MAX_UNSPACED_CHARS);
  for (const [key, form] of indexes.qualifiersAfter.longestPrefixes(following))
    return { edge: edge + key.length, form, isSeparated: false };
  return undefined;
}

/**
 * Returns whether a qualifier after a noun is rather one before the next word: before another noun ("дистония cervical
 * dystonia"), and after a comma or a conjunction of a language that has its qualifiers before the noun ("dystonia acute and
 * tardive dyskinesia").
 */
function belongsToNextWord(
  text: string,
  start: number,
  { edge, form }: Qualifier,
  separator: string | undefined,
): boolean {
  if (text[edge] !== " " || form === LOOK_ALIKE) return false;
  if (indexes.qualifiersBefore.lookUp(termKey(text.slice(start, edge))) === undefined) return false;
  const next = text.slice(edge + 1, wordEnd(text, edge + 1));
  if (indexes.meanings.lookUp(next)?.kind === "noun") return true;
  if (separator === undefined) return false;
  const conjunction = separator.replace(/[ ,/&]+/g, "");
  if (conjunction !== "") return !indexes.conjunctionsAfter.exact(conjunction);
  return next.length > MAX_FUNCTION_WORD_CHARS && !indexes.qualifiersAfter.lookUp(next);
}

/**
 * Returns where the gap that ends at `at` starts, or -1 if it is too long. A gap is spaces, hyphens, quotation marks and
 * closing brackets; between qualifiers also commas and the like. A dash between spaces separates.
 */
function gapStart(text: string, at: number, minStart: number, isNextToNoun: boolean): number {
  if (at < 0) return -1;
  const allowed = isNextToNoun ? " -\"'()" : " -\"'(),/&+・、";
  let start = at;
  while (start > minStart && at - start <= MAX_GAP_CHARS && allowed.includes(text[start - 1] as string))
    start--;
  return at - start > MAX_GAP_CHARS || text.slice(start, at).includes(" - ") ? -1 : start;
}

/** Returns whether a bracket or quotation opens at the end of a gap: "stiff neck (dystonia)", "手“肌张力障碍”". */
function opensAtEnd(text: string, start: number, end: number): boolean {
  const gap = text.slice(start, end);
  if (gap === '"') return isOutsideQuotes(text, start);
  return gap.endsWith("(") || (/["']$/.test(gap) && gap.length > 1);
}

/** Returns whether no quotation that has opened shortly before an offset is still open there. */
function isOutsideQuotes(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - MAX_QUOTATION_CHARS), at).split('"').length % 2 === 1;
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
