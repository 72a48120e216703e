import { indexes } from "./indexes.ts";
import { normalizeText } from "./normalizeText.ts";
import { termKey } from "./TermIndex.ts";

/**
 * Returns whether a number is a part of the name at the end of the text before it, and no note: "1" after "DYT" is, "2"
 * after "DYT1" is not.
 */
export function isNumberOfName(before: string, number: string): boolean {
  const word = /[\p{L}\p{M}\p{N}]*$/u.exec(before)?.[0] ?? "";
  return isTerm(word + number) && !isTerm(word);
}

function isTerm(word: string): boolean {
  return indexes.meanings.lookUp(termKey(normalizeText(word).text)) !== undefined;
}
