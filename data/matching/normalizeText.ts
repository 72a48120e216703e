import {
  APOSTROPHES,
  ARABIC_VARIANTS,
  HYPHENS,
  INVISIBLE,
  INVISIBLE_MODIFIERS,
  OPTIONAL_MARKS,
  QUOTES,
  UNDECOMPOSED_LETTERS,
} from "./characters.ts";
import { letterPattern } from "./letterPattern.ts";
import { OffsetMap } from "./OffsetMap.ts";
import { type Repair, repairsIn } from "./repairs.ts";

/** A text in a form in which different spellings are equal, with offsets into its original. */
export interface NormalizedText {
  readonly text: string;
  /** Returns where the source of a UTF-16 unit of `text` starts in the original. */
  startOf(at: number): number;
  /** Returns where that source ends in the original, marks on the letter included. */
  endOf(at: number): number;
}

/** A line break inside a word and the indentation after it are at most this long, in UTF-16 units. */
const MAX_LINE_BREAK_CHARS = 80;

/** The normalized form of a character that is left out. */
const OMITTED = "";
/** In place of a normalized form: the character is left out and belongs to the character before it. */
const MODIFIER = "modifier";

const invisible = new RegExp(`[${INVISIBLE}]`);
const invisibleModifiers = new RegExp(`[${INVISIBLE_MODIFIERS}]`);
const hyphens = new RegExp(`[${HYPHENS}]`);
const apostrophes = new RegExp(`[${APOSTROPHES}]`);
const quotes = new RegExp(`[${QUOTES}]`);
const optionalMarks = new RegExp(`[${OPTIONAL_MARKS}]`, "g");
const letter = letterPattern("[\\p{L}]");
const smallLetter = letterPattern("[\\p{Ll}\\p{Lo}]");

/**
 * Everything but plain characters, which only need lower-casing: printable ASCII, except before further white space.
 */
const special = /[^ -_a-~]| (?= )|-(?=\s)/g;

/** Matches any further white space, such as the indentation of HTML; `lastIndex` is then the end of it. */
const moreWhiteSpace = /[ \t\n\f\r]*/y;

const plainLetters = new Map([
  ...Object.entries(UNDECOMPOSED_LETTERS),
  ["ς", "σ"] as const,
  ...Object.entries(ARABIC_VARIANTS).flatMap(([letter, variants]) =>
    [...variants].map((variant) => [variant, letter] as const),
  ),
]);

/**
 * Returns the text in lower case and compatibility decomposition (NFKD), without optional marks and invisible characters,
 * with single spaces, with ASCII hyphens, apostrophes and quotation marks, and with words joined that a hyphen breaks at a
 * line end. Damaged text is repaired (see `repairsIn`).
 */
export function normalizeText(text: string): NormalizedText {
  const { text: normalized, offsets } = new Normalizer(text);
  return {
    text: normalized,
    startOf: (at) => offsets.startOf(at),
    endOf: (at) => offsets.endOf(at),
  };
}

/** Normalizes `source` from start to end; the result is `text`. */
class Normalizer {
  text = "";
  readonly offsets = new OffsetMap();
  private readonly source: string;
  private readonly repairs: readonly Repair[];
  private nextRepair = 0;
  /** The offset up to which the source has been read. */
  private at = 0;
  /** The string that was appended last. */
  private last = "";

  constructor(source: string) {
    this.source = source;
    this.repairs = repairsIn(source);
    while (this.at < source.length) if (!this.appendRepair() && !this.appendPlainRun()) this.appendSpecial();
  }

  /** Appends what is read in place of the text at `at`; returns false if it is read as it stands. */
  private appendRepair(): boolean {
    while (this.repairStart() < this.at) this.nextRepair++;
    const repair = this.repairs[this.nextRepair];
    if (repair?.start !== this.at) return false;
    const normalized = [...repair.replacement]
      .map((character) => normalizeCharacter(character.codePointAt(0) as number))
      .join("");
    if (normalized === OMITTED || (normalized === " " && this.last === " ")) this.omitUpTo(repair.end);
    else this.append(normalized, repair.end);
    return true;
  }

  /** Appends the run of characters at `at` that only need lower-casing; returns false if there is none. */
  private appendPlainRun(): boolean {
    const { source, at } = this;
    if (this.last === " " && source[at] === " ") return false;
    const end = Math.min(plainRunEnd(source, at), this.repairStart());
    if (end === at) return false;
    const run = source.slice(at, end).toLowerCase();
    this.text += run;
    this.last = run.at(-1) as string;
    this.at = end;
    return true;
  }

  /** Normalizes the character at `at` by itself. */
  private appendSpecial(): void {
    const codePoint = this.source.codePointAt(this.at) as number;
    const end = this.at + (codePoint > 0xffff ? 2 : 1);
    const normalized = normalizeCharacter(codePoint);
    const isHyphen = normalized === "-" || codePoint === 0xad;
    const continuation =
      isHyphen && letter(this.last).test(this.last) ? continuationOf(this.source, end) : -1;
    if (continuation > 0) this.omitUpTo(continuation);
    else if (normalized === " ") this.appendSpace(end);
    else if (normalized === OMITTED) this.omitUpTo(end);
    else if (normalized === MODIFIER) this.attachUpTo(end);
    else this.append(normalized, end);
  }

  /** Appends white space that ends at `end` or after it as one space. */
  private appendSpace(end: number): void {
    if (this.last !== " ") this.append(" ", end);
    moreWhiteSpace.lastIndex = end;
    moreWhiteSpace.test(this.source);
    const last = Math.min(moreWhiteSpace.lastIndex, this.repairStart());
    if (last > this.at) this.omitUpTo(last);
  }

  /** Returns the offset at which the next repair starts; Infinity if no repair is left. */
  private repairStart(): number {
    return this.repairs[this.nextRepair]?.start ?? Infinity;
  }

  private omitUpTo(end: number): void {
    this.offsets.omit(this.text.length, end);
    this.at = end;
  }

  private attachUpTo(end: number): void {
    if (this.text.length > 0) this.offsets.extend(this.text.length, end);
    else this.offsets.omit(0, end);
    this.at = end;
  }

  private append(normalized: string, end: number): void {
    if (normalized.length !== 1 || end - this.at !== 1)
      this.offsets.replace(this.text.length, normalized.length, this.at, end);
    this.text += normalized;
    this.last = normalized;
    this.at = end;
  }
}

/** Returns the end of the run of plain characters that starts at `at`. */
function plainRunEnd(text: string, at: number): number {
  // Texts in other scripts have no such runs: checking the character is faster than a search.
  if (text.charCodeAt(at) > 0x7f) return at;
  special.lastIndex = at;
  return special.exec(text)?.index ?? text.length;
}

const normalizedCharacters = new Map<number, string>();

function normalizeCharacter(codePoint: number): string {
  let normalized = normalizedCharacters.get(codePoint);
  if (normalized === undefined) {
    normalized = normalizeNewCharacter(String.fromCodePoint(codePoint), codePoint);
    normalizedCharacters.set(codePoint, normalized);
  }
  return normalized;
}

function normalizeNewCharacter(character: string, codePoint: number): string {
  if (invisibleModifiers.test(character)) return MODIFIER;
  if (invisible.test(character)) return OMITTED;
  if (/\s/.test(character)) return " ";
  if (hyphens.test(character)) return "-";
  if (apostrophes.test(character)) return "'";
  if (quotes.test(character)) return '"';
  // Squared and circled letters beyond the basic plane are pictures; only the mathematical alphabets are spelling.
  if (codePoint > 0xffff && (codePoint < 0x1d400 || codePoint > 0x1d7ff)) return character;
  const decomposed = character.normalize("NFKD").toLowerCase().normalize("NFKD");
  const bare = decomposed.replace(optionalMarks, "");
  if (bare === "") return MODIFIER;
  return bare.replace(/./gsu, (letter) => plainLetters.get(letter) ?? letter);
}

/** Returns where the word before a hyphen continues in the next line, or -1. `afterHyphen` is the offset after the hyphen. */
function continuationOf(text: string, afterHyphen: number): number {
  let at = afterHyphen;
  let isBroken = false;
  while (at < text.length && at - afterHyphen < MAX_LINE_BREAK_CHARS) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028) isBroken = true;
    else if (code !== 32 && code !== 9 && code !== 0xa0) break;
    at++;
  }
  if (!isBroken) return -1;
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return smallLetter(next).test(next) ? at : -1;
}
