import { MAX_TERM_CHARS } from "./chunks.ts";
import { LOOK_ALIKE, type Meaning } from "./Dictionary.ts";
import { indexes, startsWithLookAlike, unspecific } from "./indexes.ts";
import { letterPattern } from "./letterPattern.ts";
import { longestTerm, wordEnd } from "./longestTerm.ts";
import {
  endsEntry,
  readInvertedQualifiers,
  readQualifiersAfter,
  readQualifiersBefore,
} from "./qualifiers.ts";
import { isSpaced, isUnspaced } from "./scripts.ts";
import { termKey } from "./TermIndex.ts";

/** A term in a normalized text. Whether it counts as a mention depends on the rest of the text. */
export interface TermMatch {
  /** Offsets in the normalized text. */
  readonly start: number;
  readonly end: number;
  /** Form indexes, several when they share the noun; LOOK_ALIKE for a term that only looks like a mention. */
  readonly forms: readonly number[];
  readonly meaning: Meaning;
  readonly isHashtag?: true;
}

const MAX_PREFIX_CHARS = 30;
/** At most this many adjectives stand after their noun in an index. */
const MAX_INVERTED_WORDS = 3;
/** At most this many characters are between a symbol and the noun that it qualifies. */
const MAX_SYMBOL_GAP_CHARS = 3;
/** A shorter look-alike (in letters) is not the end of a compound's first part: it may occur there by chance. */
const MIN_LOOK_ALIKE_LETTERS = 4;

/** A broken word and the words after it that are read with it, in normalized units. */
const MAX_BROKEN_CHARS = 80;
/** The number of a note before a word. */
const noteNumber = /^[1-9]\d{0,2}$/;
/** A hyphen of a line end that stayed in the word. */
const strayHyphen = letterPattern("(?<=[\\p{L}][\\p{M}]?)- ?(?=[\\p{L}])", "g");

/** Hangul in NFKD. */
const hangul = /[\u1100-\u11ff]/;
/** The word after a symbol, and after the other symbol of the same gene in brackets: "DYT6 (THAP1) mutation". */
const wordAfter = /(?: ?\([a-z]{1,9}\d{0,3}[a-z]?\))?[ -]([^ .,;:()]{1,30})/y;
const wordBefore = /([^ .,;:()]{1,30}) $/;

/**
 * Returns the term at an offset of a normalized text as `readTerm` does, also where a hyphen of a line end has stayed in
 * the term ("dys-tonia"), or the noun is before its adjective as in an index ("Dysphonia, spasmodic").
 */
export function readAnyTerm(text: string, at: number, minStart: number): TermMatch | undefined {
  const match = readTerm(text, at, minStart);
  if (match && !match.meaning.needs) return match;
  return readInvertedName(text, at, minStart) ?? match ?? readBrokenTerm(text, at, minStart);
}

/** Returns the term at an offset with the hyphens after it left out; undefined if that gives none. */
function readBrokenTerm(text: string, at: number, minStart: number): TermMatch | undefined {
  const broken = text.slice(at, at + MAX_BROKEN_CHARS);
  if (!broken.includes("-")) return undefined;
  const hyphen = strayHyphen(broken);
  const hyphens = [...broken.matchAll(hyphen)];
  if (hyphens.length === 0) return undefined;
  const from = Math.max(minStart, at - MAX_TERM_CHARS);
  const joined = text.slice(from, at) + broken.replace(hyphen, "");
  const match = readTerm(joined, at - from, 0);
  if (!match) return undefined;
  let end = match.end + from;
  for (const { 0: found, index } of hyphens) if (at + index < end) end += found.length;
  return end > match.end + from ? { ...match, start: match.start + from, end } : undefined;
}

/**
 * Returns the name around an offset whose noun stands first, with a comma, as in an index: "Dysphonia, spasmodic". The
 * adjective must be followed by the end of the entry.
 */
function readInvertedName(text: string, at: number, minStart: number): TermMatch | undefined {
  if (text[wordEnd(text, at)] === ",") return invertedNameAt(text, at);
  if (text[at - 1] !== " " || text[at - 2] !== ",") return undefined;
  const noun = wordStart(text, at - 2);
  return noun < minStart || noun === at - 2 ? undefined : invertedNameAt(text, noun);
}

function invertedNameAt(text: string, start: number): TermMatch | undefined {
  const nounEnd = wordEnd(text, start);
  if (wordStart(text, start) !== start || nounEnd === start) return undefined;
  const noun = text.slice(start, nounEnd);
  let adjectives = nounEnd + 2;
  for (let words = 0; words < MAX_INVERTED_WORDS; words++) {
    const end = wordEnd(text, adjectives);
    if (end === adjectives) return undefined;
    const meaning = indexes.meanings.lookUp(termKey(`${text.slice(nounEnd + 2, end)} ${noun}`));
    if (meaning?.kind === "name" && endsEntry(text, end))
      return { start, end: withoutApostrophe(text, end), forms: [meaning.form], meaning };
    adjectives = end + 1;
  }
  return undefined;
}

function withoutApostrophe(text: string, end: number): number {
  return text[end - 1] === "'" ? end - 1 : end;
}

/**
 * Returns the term at an offset of a normalized text, with the rest of its compound and with its qualifiers; undefined
 * if no term begins there. The text before `minStart` is not read: it belongs to the previous match.
 */
export function readTerm(text: string, at: number, minStart: number): TermMatch | undefined {
  const term = longestTerm(text, at);
  if (!term) return undefined;
  const { meaning, end } = term;
  const word = wordStart(text, at);
  if (word < minStart) return undefined;

  const firstPart = text.slice(word, at);
  const isClitic = indexes.clitics.exact(firstPart) === true;
  const isWholeWord = firstPart === "" || isClitic || noteNumber.test(firstPart);
  const partForm = isWholeWord ? undefined : formOfFirstPart(firstPart);
  if (!isWholeWord && partForm === undefined && !mayEndCompound(meaning, firstPart)) return undefined;

  const start = isWholeWord ? at - articleLength(firstPart) : word;
  const match: TermMatch = { start, end, forms: [meaning.form], meaning };
  if (partForm === LOOK_ALIKE) return asLookAlike(match);
  if (meaning.needs && isWithinHangul(text, at)) return undefined;
  if (meaning.kind === "look-alike" || meaning.kind === "name") return match;
  if (meaning.kind === "symbol") return readSymbol(text, at, match);
  return withQualifiers(text, match, minStart, partForm);
}

/** Returns the length of the article at the end of a clitic: a preposition before it is no part of the name. */
function articleLength(clitic: string): number {
  for (let from = 0; from < clitic.length; from++)
    if (indexes.articles.exact(clitic.slice(from))) return clitic.length - from;
  return 0;
}

function asLookAlike(match: TermMatch): TermMatch {
  return { ...match, forms: [LOOK_ALIKE] };
}

/** Returns where the word around an offset starts; the offset itself in a script without spaces. */
function wordStart(text: string, at: number): number {
  if (isUnspaced(text[at] as string)) return at;
  let start = at;
  while (start > 0 && at - start < MAX_PREFIX_CHARS && isSpaced(text[start - 1] as string)) start--;
  return start;
}

/** Returns the form of a qualifier that is the first part of a compound: "Hals" in "Halsdystonie". */
function formOfFirstPart(part: string): number | undefined {
  return indexes.qualifiersBefore.lookUp(part) ?? indexes.qualifiersBefore.exact(`${part}=`);
}

/**
 * Returns whether a term may be the last part of a compound with this first part. It may not if that part makes it a
 * look-alike.
 */
function mayEndCompound(meaning: Meaning, firstPart: string): boolean {
  return meaning.endsCompounds === true && !endsWithLookAlike(firstPart);
}

function endsWithLookAlike(part: string): boolean {
  for (let from = 0; from <= part.length - MIN_LOOK_ALIKE_LETTERS; from++) {
    const ending = part.slice(from);
    if (startsWithLookAlike(ending, ending.length)) return true;
  }
  return false;
}

/**
 * Returns whether a term is inside a Korean word. Korean writes compounds without spaces, and a term that needs context
 * does not count inside one.
 */
function isWithinHangul(text: string, at: number): boolean {
  return hangul.test(text[at] as string) && hangul.test(text[at - 1] ?? "");
}

/** Returns the match of a symbol; a look-alike if the gene or locus is meant, undefined if it qualifies a noun. */
function readSymbol(text: string, at: number, match: TermMatch): TermMatch | undefined {
  const { end } = match;
  if (qualifiesNoun(text, at, end)) return undefined;
  return isGene(text, at, end) ? asLookAlike(match) : match;
}

/**
 * Returns whether a symbol qualifies the noun after it: "DYT1 dystonia", "DYT1型ジストニア". The match then begins with the
 * noun.
 */
function qualifiesNoun(text: string, start: number, end: number): boolean {
  for (let noun = end; noun <= end + MAX_SYMBOL_GAP_CHARS; noun++) {
    if (longestTerm(text, noun)?.meaning.kind === "noun")
      return readQualifiersBefore(text, noun, start).edge === start;
    const gap = text[noun] ?? ".";
    if (!" -)".includes(gap) && !isUnspaced(gap)) return false;
  }
  return false;
}

/** Returns whether the words next to a symbol show that the gene or locus is meant: "the DYT1 gene". */
function isGene(text: string, start: number, end: number): boolean {
  wordAfter.lastIndex = end;
  const next = wordAfter.exec(text)?.[1];
  if (next !== undefined && indexes.geneWords.lookUp(next)) return true;
  if (startsWithUnspacedGeneWord(next ?? text.slice(end, end + MAX_PREFIX_CHARS))) return true;
  const previous = wordBefore.exec(text.slice(Math.max(0, start - MAX_PREFIX_CHARS), start))?.[1];
  return previous !== undefined && indexes.geneWords.lookUp(previous) === true;
}

/** Returns whether a text starts with a gene word of a script without spaces, where any letters may follow it: "基因突变". */
function startsWithUnspacedGeneWord(text: string): boolean {
  for (const [word] of indexes.geneWords.longestPrefixes(text))
    if (isUnspaced(word.at(-1) as string)) return true;
  return false;
}

/** Returns the match of a noun with its qualifiers, or of an adjective without them. */
function withQualifiers(
  text: string,
  match: TermMatch,
  minStart: number,
  partForm: number | undefined,
): TermMatch {
  const before = readQualifiersBefore(text, match.start, minStart);
  const next = readQualifiersAfter(text, match.end);
  const isInverted = next.edge === match.end && match.meaning.kind === "noun";
  const after = isInverted ? (readInvertedQualifiers(text, match.end) ?? next) : next;
  if (before.isLookAlike || after.isLookAlike) return asLookAlike(match);
  if (match.meaning.kind === "adjective") return match;
  const isBare = before.edge === match.start && after.edge === match.end && partForm === undefined;
  if (isBare && !opensBefore(text, match.start, match.end)) return match;
  const part = partForm === undefined ? [] : [partForm];
  // The nearest qualifiers on both sides mean one form: "фокальная дистония кисти" is focal hand dystonia.
  const nearest = [...(before.groups.at(-1) ?? []), ...part, ...(after.groups[0] ?? [])];
  const forms = mostSpecificForms([...before.groups.slice(0, -1), nearest, ...after.groups.slice(1)]);
  const start = before.edge - (opensBefore(text, before.edge, after.edge) ? 1 : 0);
  return { ...match, start, end: after.edge, forms: forms.length > 0 ? forms : match.forms };
}

/** Returns whether a bracket or quotation opens right before a span and closes in it: "(cervical) dystonia". */
function opensBefore(text: string, start: number, end: number): boolean {
  const inside = text.slice(start, end);
  const opening = text[start - 1];
  if (opening === "(") return inside.includes(")") && !inside.includes("(");
  return (
    (opening === '"' || opening === "'") && inside.split(opening).length === 2 && !/'\p{L}/u.test(inside)
  );
}

/** Returns the first form by precedence of each group, and the unspecific form only if there is no other. */
function mostSpecificForms(groups: readonly (readonly number[])[]): number[] {
  const forms = groups.filter((group) => group.length > 0).map((group) => Math.min(...group));
  const specific = [...new Set(forms)].filter((form) => form !== unspecific);
  return specific.length > 0 ? specific : forms.slice(0, 1);
}
