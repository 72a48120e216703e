import { OffsetMap } from "./OffsetMap.ts";
import { plainLetters } from "./plainLetters.ts";

/** A text made comparable, and where each of its letters comes from. */
export interface NormalizedText {
  readonly text: string;
  /** Where the source of a UTF-16 unit of `text` begins in the original. */
  startOf(at: number): number;
  /** Where it ends in the original, marks on the letter included. */
  endOf(at: number): number;
}

/** Marks that a writer may leave out: accents, vowel points, the Arabic tatweel, the Indic nukta. */
const optionalMarks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u0a3c]/g;

const SKIP = "";
const MARK = "mark";
const folded = new Map<number, string>();

/** The comparable form of one character: lower case, without marks, as NFKD; "" for one that is not seen. */
function normalizeCharacter(codePoint: number): string {
  const known = folded.get(codePoint);
  if (known !== undefined) return known;
  const result = foldNewCharacter(codePoint);
  folded.set(codePoint, result);
  return result;
}

function foldNewCharacter(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  if (/[\u200d\ufe00-\ufe0f]/.test(character)) return MARK;
  if (/[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/.test(character))
    return SKIP;
  if (/\s/.test(character)) return " ";
  if (/[\u2010-\u2015\u2212\u05be\ufe58\ufe63\uff0d]/.test(character)) return "-";
  if (/[\u2018\u2019\u201b\u02b9\u02bc\u2032\u00b4\u0060\u05f3\uff07]/.test(character)) return "'";
  if (/[\u201c-\u201f\u00ab\u00bb\u2033\u05f4\uff02]/.test(character)) return '"';
  // Squared and circled letters of the emoji planes are pictures, not spelling.
  if (codePoint > 0xffff && (codePoint < 0x1d400 || codePoint > 0x1d7ff)) return character;
  const parts = character.normalize("NFKD").toLowerCase().normalize("NFKD");
  const bare = parts.replace(optionalMarks, "");
  if (bare === "") return MARK;
  return bare.replace(/./gsu, (letter) => plainLetters[letter] ?? letter);
}

const isLetter = /\p{L}/u;
const lowerCaseAhead = /[\s]*[\p{Ll}\p{Lo}]/uy;
/** How far after a hyphen at a line's end the word may go on: one line break and its indent. */
const INDENT = 80;

/** Where a word broken by a hyphen or soft hyphen at a line's end goes on, or -1. */
function continuation(text: string, afterHyphen: number): number {
  let at = afterHyphen;
  let broken = false;
  while (at < text.length && at - afterHyphen < INDENT) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028) broken = true;
    else if (code !== 32 && code !== 9 && code !== 0xa0) break;
    at++;
  }
  if (!broken) return -1;
  lowerCaseAhead.lastIndex = at;
  return lowerCaseAhead.test(text) ? at : -1;
}

/** All but what folds to its lower case wherever it stands: printable ASCII, except where white space runs on. */
const special = /[^ -_a-~]| (?= )|-(?=\s)/g;

/**
 * The text in lower case, without accents and characters that are not seen, in compatibility decomposition,
 * white space runs as one space, hyphens, apostrophes and quotes as the ASCII ones, and words that are broken
 * at a line's end joined; with the way back to the original.
 */
export function normalizeText(text: string): NormalizedText {
  const shifts = new OffsetMap();
  let out = "";
  let last = "";
  for (let at = 0; at < text.length; ) {
    const plain = last === " " && text[at] === " " ? at : plainUpTo(text, at);
    if (plain > at) {
      const run = text.slice(at, plain).toLowerCase();
      out += run;
      last = run.at(-1) as string;
      at = plain;
      continue;
    }
    const codePoint = text.codePointAt(at) as number;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const piece = normalizeCharacter(codePoint);
    const isHyphen = piece === "-" || codePoint === 0xad;
    const on = isHyphen && isLetter.test(last) ? continuation(text, next) : -1;
    if (on > 0 || piece === SKIP || (piece === " " && last === " ")) {
      at = on > 0 ? on : next;
      shifts.skip(out.length, at);
    } else if (piece === MARK) {
      if (out.length > 0) shifts.extend(out.length, next);
      at = next;
      if (out.length === 0) shifts.skip(0, at);
    } else {
      if (piece.length !== 1 || next - at !== 1) shifts.put(out.length, piece.length, at, next);
      out += piece;
      last = piece;
      at = next;
    }
  }
  return { text: out, startOf: (at) => shifts.startOf(at), endOf: (at) => shifts.endOf(at) };
}

/** Where the run of plain characters that begins at a place ends. */
function plainUpTo(text: string, at: number): number {
  // Texts in other scripts have no such run: a look at the character is quicker than a search.
  if (text.charCodeAt(at) > 0x7f) return at;
  special.lastIndex = at;
  return special.exec(text)?.index ?? text.length;
}
