import { unbrokenLetters } from "./characters.ts";
import { letterPattern } from "./letterPattern.ts";

/** A span of a text that is read as something else. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  /** What is read in its place; an empty string where the span is left out. */
  readonly replacement: string;
}

interface Kind {
  /** A quick test: a text that fails it needs no repair of this kind. */
  readonly mayOccur: RegExp;
  /** Returns the expression for a text that passes the test. */
  readonly pattern: (text: string) => RegExp;
  /** Yields the repairs in a match of the pattern. */
  readonly repair: (match: string, start: number) => Iterable<Repair>;
}

/** Shorter syllables than these are found in every divided word, and rarely in a list of words. */
const MAX_SHORT_SYLLABLE_CHARS = 3;

const unbroken = `[${unbrokenLetters}]`;

/** Ways in which an apostrophe arrives after its encoding was read as another one or escaped twice. */
const damagedApostrophes =
  "\\ufffd|&(?:amp;)?(?:#0?39|#x27|#8217|#x2019|rsquo|apos);|\\xe2(?:\\u20ac\\u2122|\\x80\\x99)|\\xc3\\xa2\\xe2\\u201a\\xac\\xe2\\u201e\\xa2|\\xc2\\xb4";

const kinds: readonly Kind[] = [
  // A reference mark after a word: "dystonia²".
  {
    mayOccur: /[\xb2\xb3\xb9\u2070-\u2079\u1d43-\u1da0]/,
    pattern: () =>
      /(?<=[\p{L}\p{M}\p{N})\]])(?<![\u02b0-\u02b8\u1d2c-\u1d6a\u2071\u207f])[\xb2\xb3\xb9\u2070\u2074-\u2079\u1d43\u1d47\u1d48\u1d9c\u1da0]+(?![\u02b0-\u02b8\u1d2c-\u1d6a])/gu,
    repair: replaceBy(" "),
  },
  // Syllables of a dictionary: "dys·to·nia".
  {
    mayOccur: /[·•‧]/,
    pattern: () => /(?<![\p{L}\p{M}·•‧])[\p{L}\p{M}]{1,7}(?:[·•‧][\p{L}\p{M}]{1,7})+(?![\p{L}\p{M}·•‧])/gu,
    repair: function* (match, start) {
      if (!match.split(/[·•‧]/).some(({ length }) => length <= MAX_SHORT_SYLLABLE_CHARS)) return;
      for (const { index } of match.matchAll(/[·•‧]/g))
        yield { start: start + index, end: start + index + 1, replacement: "" };
    },
  },
  // Capitals with spaces between them: "D Y S T O N I A". The prefilter finds no other name in Latin letters like this.
  {
    mayOccur: /T O N I|[ΤТ][ \xa0][ΟО][ \xa0][ΝН][ \xa0][ΙИІ]/,
    pattern: () => /(?<![\p{L}\p{N}])\p{Lu}(?:[ \xa0\u2009]\p{Lu}){4,}(?![\p{L}\p{N}])/gu,
    repair: function* (match, start) {
      for (const { index } of match.matchAll(/[ \xa0\u2009]/g))
        yield { start: start + index, end: start + index + 1, replacement: "" };
    },
  },
  // A line break in a script without spaces.
  {
    mayOccur: new RegExp(`${unbroken}\\s`),
    pattern: letterPattern(`(?<=${unbroken})\\s+(?=${unbroken})`, "g"),
    repair: function* (match, start) {
      if (/[\r\n\u2028]/.test(match)) yield { start, end: start + match.length, replacement: "" };
    },
  },
  // The reading of a word in brackets: "眼瞼(がんけん)けいれん", "연축성(攣縮性) 사경".
  {
    mayOccur: /[\u3400-\u9fff\uac00-\ud7a3][(（]/,
    pattern: () =>
      /(?<=[\u3005\u3400-\u9fff])[(（][ぁ-ゟ]{1,14}[)）](?=[\u3005-\u9fff])|(?<=[\uac00-\ud7a3])[(（][\u3400-\u9fff]{1,10}[)）](?= )/g,
    repair: replaceBy(""),
  },
  {
    mayOccur: /[\ufffd&\xe2\xc2]|\xc3\xa2/,
    pattern: letterPattern(`(?<=[\\p{L}])(?:${damagedApostrophes})(?=[\\p{L}])`, "g"),
    repair: replaceBy("'"),
  },
  // An apostrophe apart from its word, or lost: "writer 's cramp", "l' écrivain", "writer?s cramp".
  {
    mayOccur: /\s['\u2019\xb4]s|['\u2019\xb4]\s|\?s/,
    pattern: letterPattern(
      "(?<=[\\p{L}]) ['\\u2019\\xb4](?=s(?![\\p{L}]))|(?<=(?<![\\p{L}])[dl]) ?['\\u2019\\xb4] (?=[\\p{L}])|(?<=[\\p{L}])\\?(?=s(?![\\p{L}]))",
      "g",
    ),
    repair: replaceBy("'"),
  },
  // A letter with an accent that was escaped twice: "diston&iacute;a". What is found needs no accents.
  {
    mayOccur: /&(?:amp;)?[A-Za-z]{1,2}(?:acute|grave|circ|tilde|uml|cedil|caron|ring|slash|lig);/,
    pattern: () => /&(?:amp;)?[A-Za-z]{1,2}(?:acute|grave|circ|tilde|uml|cedil|caron|ring|slash|lig);/g,
    repair: function* (match, start) {
      const letters = match.replace(
        /^&(?:amp;)?|(?:acute|grave|circ|tilde|uml|cedil|caron|ring|slash|lig);$/g,
        "",
      );
      yield { start, end: start + match.length, replacement: letters === "sz" ? "ss" : letters };
    },
  },
  // UTF-8 that was read as Latin-1: "distonÃ­a".
  {
    mayOccur: /[\xc2\xc3][\x80-\xbf]/,
    pattern: () => /\xc3[\xa0-\xbf]|\xc2[\xa0-\xbf]/g,
    repair: function* (match, start) {
      const second = match.charCodeAt(1);
      const replacement = String.fromCharCode(match[0] === "\xc3" ? second + 0x40 : second);
      yield { start, end: start + 2, replacement };
    },
  },
];

/** A quick test for all kinds at once: most texts need no repair. */
const anyMayOccur = new RegExp(kinds.map(({ mayOccur }) => mayOccur.source).join("|"));

/**
 * Returns the spans of a text that are not read as they stand, in order and never overlapping: note numbers, divided and
 * spaced words, readings in brackets and damaged characters. Of two spans that overlap, the earlier kind wins.
 */
export function repairsIn(text: string): Repair[] {
  if (!anyMayOccur.test(text)) return [];
  const repairs: Repair[] = [];
  for (const { mayOccur, pattern, repair } of kinds) {
    if (!mayOccur.test(text)) continue;
    for (const { 0: match, index } of text.matchAll(pattern(text))) repairs.push(...repair(match, index));
  }
  return withoutOverlaps(repairs.toSorted((one, other) => one.start - other.start));
}

function withoutOverlaps(repairs: readonly Repair[]): Repair[] {
  let end = 0;
  return repairs.filter((repair) => {
    if (repair.start < end) return false;
    end = repair.end;
    return true;
  });
}

function replaceBy(replacement: string): Kind["repair"] {
  return function* (match, start) {
    yield { start, end: start + match.length, replacement };
  };
}
