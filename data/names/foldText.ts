import { plainLetters } from "./plainLetters.ts";

/** A text made comparable, and where each of its letters comes from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its source begins in the original. */
  readonly starts: Uint32Array;
  /** For each UTF-16 unit of `text`, where its source ends in the original, marks on the letter included. */
  readonly ends: Uint32Array;
}

/** Marks that a writer may leave out: accents, vowel points, the Arabic tatweel, the Indic nukta. */
const optionalMarks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u0a3c]/g;

const SKIP = "";
const MARK = "mark";
const folded = new Map<number, string>();

/** The comparable form of one character: lower case, without marks, as NFKD; "" for one that is not seen. */
function foldCharacter(codePoint: number): string {
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

/**
 * The text in lower case, without accents and characters that are not seen, in compatibility decomposition,
 * white space runs as one space, hyphens, apostrophes and quotes as the ASCII ones, and words that are broken
 * at a line's end joined; with the way back to the original.
 */
export function foldText(text: string): FoldedText {
  // Only compatibility decompositions make a text longer, by 18 units at most (U+FDFA).
  let out = "";
  let capacity = text.length + 16;
  let starts = new Uint32Array(capacity);
  let ends = new Uint32Array(capacity);
  let length = 0;
  let pending: string[] = [];

  const put = (piece: string, from: number, to: number): void => {
    if (length + piece.length > capacity) {
      capacity = capacity * 2 + piece.length;
      const longerStarts = new Uint32Array(capacity);
      longerStarts.set(starts);
      starts = longerStarts;
      const longerEnds = new Uint32Array(capacity);
      longerEnds.set(ends);
      ends = longerEnds;
    }
    for (let unit = 0; unit < piece.length; unit++) {
      starts[length] = from;
      ends[length] = to;
      length++;
    }
    pending.push(piece);
    if (pending.length === 4096) {
      out += pending.join("");
      pending = [];
    }
  };

  let last = "";
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    let piece: string;
    if (codePoint >= 97 && codePoint <= 122) piece = text[at] as string;
    else if (codePoint >= 65 && codePoint <= 90) piece = String.fromCharCode(codePoint + 32);
    else piece = foldCharacter(codePoint);

    if (piece === MARK) {
      if (length > 0) ends[length - 1] = next;
      at = next;
      continue;
    }
    if ((piece === "-" || codePoint === 0xad) && isLetter.test(last)) {
      const on = continuation(text, next);
      if (on > 0) {
        at = on;
        continue;
      }
    }
    if (piece === SKIP || (piece === " " && last === " ")) {
      at = next;
      continue;
    }
    put(piece, at, next);
    last = piece;
    at = next;
  }
  return { text: out + pending.join(""), starts, ends };
}
