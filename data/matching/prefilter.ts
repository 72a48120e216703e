import {
  ARABIC_VARIANTS,
  HYPHENS,
  INVISIBLE,
  INVISIBLE_MODIFIERS,
  OPTIONAL_MARKS,
  UNDECOMPOSED_LETTERS,
} from "./characters.ts";
import { stems } from "./prefilterPatterns.compiled.ts";

/*
 * The prefilter decides quickly whether a text is worth matching. False positives are allowed, false negatives are not.
 * Every term contains a stem (`compileStems` checks that), so a text without stems has no terms. Stems are searched for
 * twice: Latin ones in the text as it is, and all of them in the spans around non-ASCII characters and around hyphens at
 * line ends, after these spans are roughly normalized. Elsewhere the text is ASCII, and Latin stems are found as they are.
 */

/** A quick test that precedes the matcher. */
export interface Prefilter {
  /** Returns whether the text may contain a mention; false is certain, true is not. */
  test(text: string): boolean;
  /** Returns candidates for mentions; the text contains no other mentions. */
  candidates(text: string): Candidates;
}

/** Where mentions may be in a text, in UTF-16 units and in no particular order. */
export interface Candidates {
  /** Offsets at which the stem of a mention may begin. */
  readonly offsets: readonly number[];
  /** Spans that may contain such a stem at an unknown offset. */
  readonly spans: readonly Span[];
}

type Span = readonly [start: number, end: number];

/** The patterns that were used since the last release, by their index. */
let compiled: RegExp[] = [];
let patternCount = 0;

/** Returns a getter of a pattern, which is compiled for the first text that needs it: most pages never need some of them. */
function lazyPattern(create: () => RegExp): () => RegExp {
  const index = patternCount++;
  return () => (compiled[index] ??= create());
}

/** Any of the Latin stems, whatever follows it, in a text as it is. */
const latinStem = lazyPattern(() => new RegExp(stems.latin, "ig"));

/** Only a Latin stem that is followed by a letter that may not follow it, at `lastIndex`. */
const overrunStem = lazyPattern(() => {
  const allowed = stems.bounded.replaceAll("_", "(?![enr])");
  return new RegExp(`(?!${allowed})${stems.bounded.replaceAll("_", "")}`, "iy");
});

/**
 * Non-ASCII characters with at most 60 units between one and the next. Two wide ranges are quick to search for. They
 * exclude common dashes and quotation marks: the Latin stems match those as gaps.
 */
const nonAscii = lazyPattern(
  () => /[\xaa-\u200f\u2028-\uffff]+(?:[\s\S]{1,60}?[\xaa-\u200f\u2028-\uffff]+)*/g,
);

/** A non-ASCII span extends this far to both sides, in UTF-16 units: longer than any stem. */
const SPAN_MARGIN_CHARS = 60;

/**
 * A hyphen at a line end, where a word may continue on the next line. A pattern that requires a letter before the
 * hyphen would make the search slower.
 */
const lineEndHyphen = lazyPattern(() => /[-\u2010-\u2015]\s*[\r\n]/g);

/** White space and readings in brackets between letters of scripts without spaces, as the matcher leaves them out. */
const betweenUnspaced = lazyPattern(() => /([\u0e00-\u9fff])(?:\s+|[(（][ぁ-ゟ]+[)）])(?=[\u0e00-\u9fff])/g);

/**
 * One of these: a hyphen and line break inside a word (not before a capital, which begins a new word); the dot of a
 * divided word; a letter whose encoding was misread; a squared or circled letter, which the matcher treats as a picture,
 * but which NFKD turns into a letter.
 */
const unplain = lazyPattern(
  () =>
    new RegExp(
      `[-\\xad${HYPHENS}][ \\t\\xa0]*[\\r\\n\\u2028]\\s*(?![\\sA-Z])|[·•‧]|\xc3[\xa0-\xbf]|\\ud83c[\\udd00-\\uddff]`,
      "g",
    ),
);

/**
 * Characters that the matcher leaves out of decomposed text, and the rest of U+2060 to U+206F, which the matcher keeps:
 * without that rest the range would have gaps, and the search would take four times as long.
 */
const ignored = lazyPattern(
  () => new RegExp(`[${OPTIONAL_MARKS}${INVISIBLE}${INVISIBLE_MODIFIERS}\\u2060-\\u206f]`, "g"),
);

const undecomposed = lazyPattern(() => new RegExp(`[ẞ${Object.keys(UNDECOMPOSED_LETTERS).join("")}]`, "gi"));

/** A space or hyphen of a stem, as pages write it. */
const gap = `[\\s${HYPHENS}-]*`;

const otherStem = lazyPattern(
  () =>
    new RegExp(
      `(?=[\u0370-\u1dff\u3005-\ud7af])${stems.other.normalize("NFKD").replace(/[ يكه-]/g, otherSpelling)}`,
      "i",
    ),
);

const vietnameseStem = lazyPattern(() => new RegExp(stems.vietnamese, "i"));

/**
 * Releases what the tests so far have left in memory, for a script that has to wait for more text, perhaps for days: the
 * machine code of the patterns, which takes 40 kB, and the last text, which may be that of the whole page.
 */
export function releasePrefilter(): void {
  compiled = [];
  // The browser keeps the text of the last match for `RegExp.input`.
  /x/.exec("x");
}

/**
 * Returns whether a text may contain a term of the dictionary. Never returns false for a text in which `findMentions`
 * finds a term. Returning true for another text costs one run of the matcher.
 */
export function mayContainTerm(text: string): boolean {
  return (
    containsLatinStem(text) || containsStem(nonAsciiSpans(text).map(([start, end]) => text.slice(start, end)))
  );
}

/** The prefilter for the terms of the dictionary. */
export const termPrefilter: Prefilter = {
  test: mayContainTerm,
  candidates: (text) => ({ offsets: matchOffsets(latinStem(), text), spans: nonAsciiStemSpans(text) }),
};

/** Returns every offset (UTF-16 units, ascending) at which a pattern with the flag "g" matches; matches may overlap. */
export function matchOffsets(pattern: RegExp, text: string): number[] {
  const offsets: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    offsets.push(match.index);
    pattern.lastIndex = match.index + 1;
  }
  return offsets;
}

function containsLatinStem(text: string): boolean {
  const stem = latinStem();
  stem.lastIndex = 0;
  for (let match = stem.exec(text); match; match = stem.exec(text)) {
    const { index } = match;
    const overrun = overrunStem();
    overrun.lastIndex = index;
    // `textContent` joins blocks without a separator: a capital after a lower-case letter begins the next block.
    if (!overrun.test(text) || /[a-z][A-Z]/.test(text.slice(index, stem.lastIndex + 2))) return true;
    stem.lastIndex = index + 1;
  }
  return false;
}

/** Returns the spans in which a stem may be spelled otherwise than in plain ASCII on one line. */
function nonAsciiSpans(text: string): Span[] {
  return [...spansAround(nonAscii(), text), ...spansAround(lineEndHyphen(), text)];
}

/** Returns the matches of a global pattern with `SPAN_MARGIN_CHARS` on both sides, overlapping ones merged. */
function spansAround(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  let last: [start: number, end: number] | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index - SPAN_MARGIN_CHARS;
    const end = match.index + match[0].length + SPAN_MARGIN_CHARS;
    if (last && start <= last[1]) {
      last[1] = end;
    } else {
      last = [Math.max(0, start), end];
      spans.push(last);
    }
  }
  return spans;
}

/** Returns the non-ASCII spans that contain a stem. */
function nonAsciiStemSpans(text: string): Span[] {
  const spans = nonAsciiSpans(text);
  const contents = spans.map(([start, end]) => text.slice(start, end));
  // Testing all spans at once is faster than one by one, and mostly finds no stem.
  if (!containsStem(contents)) return [];
  if (spans.length === 1) return spans;
  return spans.filter((_, index) => containsStem(contents.slice(index, index + 1)));
}

/** Returns whether one of these texts contains a stem after normalization. */
function containsStem(texts: readonly string[]): boolean {
  if (texts.length === 0) return false;
  // No stem matches across this separator.
  const joined = texts.join("_ ");
  const decomposed = joined.replace(unplain(), plainFor).replace(betweenUnspaced(), "$1").normalize("NFKD");
  const plain = decomposed
    // A separate call: replacing by a constant is faster than by a function.
    .replace(ignored(), "")
    .replace(undecomposed(), (letter) => UNDECOMPOSED_LETTERS[letter.toLowerCase()] as string);
  if (containsLatinStem(plain)) return true;
  if (/[\u0370-\u1dff\u3005-\ud7af]/.test(plain) && otherStem().test(plain)) return true;
  // Horn, hook, breve and dot below: without these marks a text is not Vietnamese.
  if (!/[\u0306\u0309\u031b\u0323]/.test(decomposed)) return false;
  return vietnameseStem().test(plain);
}

/** Returns what the matcher may read in place of a match of `unplain`. */
function plainFor(found: string): string {
  if (found[0] === "\xc3") return String.fromCharCode(found.charCodeAt(1) + 0x40);
  return found[0] === "\ud83c" ? "_" : "";
}

/** Returns the source of a pattern for the ways to write a gap or an Arabic letter of a stem. */
function otherSpelling(character: string): string {
  const variants = ARABIC_VARIANTS[character];
  return variants ? `[${character}${variants}]` : gap;
}
