import { plainLetters } from "../../data/names/plainLetters.ts";

/** Enough to tell the 26 letters apart; other characters may pass for one of them. */
const BITS = 5;
const plainCodes = new Map<number, number>();

/** The number of a letter without its accent; NaN, which counts as 0, beyond the text. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (isAccented(code) ? plainCode(code) : code) & ((1 << BITS) - 1);
}

function plainCode(code: number): number {
  let plain = plainCodes.get(code);
  if (plain === undefined) {
    const letter = String.fromCharCode(code).toLowerCase();
    plain = (plainLetters[letter] ?? letter.normalize("NFD")).charCodeAt(0);
    plainCodes.set(code, plain);
  }
  return plain;
}

/** Whether this is a Latin letter with an accent, or one that stands for a plain letter. */
export function isAccented(code: number): boolean {
  return code >= 0xc0 && code < 0x250;
}

/**
 * A test whether an accented letter of a text may stand in one of the words, by the letters beside it: most stand in
 * none. "No" is sure for a word of three letters and more.
 */
export function accentTest(words: readonly string[]): (text: string, at: number) => boolean {
  const triples = new Uint8Array(1 << (3 * BITS));
  const tripleAt = (text: string, at: number): number =>
    (((letterAt(text, at) << BITS) | letterAt(text, at + 1)) << BITS) | letterAt(text, at + 2);
  for (const word of words) for (let at = 0; at + 2 < word.length; at++) triples[tripleAt(word, at)] = 1;
  return (text, at) =>
    (triples[tripleAt(text, at - 1)] ?? 0) +
      (triples[tripleAt(text, at)] ?? 0) +
      (triples[tripleAt(text, at - 2)] ?? 0) >
    0;
}
