import { indexes } from "./indexes.ts";
import { letterPattern } from "./letterPattern.ts";
import { normalizeText } from "./normalizeText.ts";
import { termKey } from "./TermIndex.ts";

/** No name that a number ends is longer (UTF-16 units). */
const MAX_WORD_CHARS = 60;

/** Starts at the start of a word only, so that the time is linear. */
const wordAtEnd = letterPattern("(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}\\p{M}\\p{N}]*$");

/**
 * Returns whether a number is a part of the name at the end of the text before it, and no note: "1" after "DYT" is, "2"
 * after "DYT1" is not.
 */
export function isNumberOfName(before: string, number: string): boolean {
  const end = before.slice(-MAX_WORD_CHARS);
  const word = wordAtEnd(end).exec(end)?.[0] ?? "";
  return isTerm(word + number) && !isTerm(word);
}

function isTerm(word: string): boolean {
  return indexes.meanings.lookUp(termKey(normalizeText(word).text)) !== undefined;
}
