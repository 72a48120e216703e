import { isSpaced } from "./scripts.ts";

/** Each word of a qualifier is shorter than this (UTF-16 units). */
export const MAX_WORD_CHARS = 40;

/** Returns whether a character separates two words of one qualifier: the slash is for "DYT/PARK-TAF1". */
export function isWordSeparator(character: string | undefined): boolean {
  return character === " " || character === "-" || character === "/";
}

/** Returns the start of the word that ends at `end`, without a quotation mark before it. */
export function wordStart(text: string, end: number, minStart: number): number {
  let start = end;
  while (start > minStart && end - start < MAX_WORD_CHARS && isWordLetter(text[start - 1])) start--;
  while (start < end && text[start] === "'") start++;
  return start;
}

/** Returns the end of the word that starts at `start`, without a quotation mark after it. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end - start < MAX_WORD_CHARS && isWordLetter(text[end])) end++;
  while (end > start && text[end - 1] === "'") end--;
  return end;
}

/** Returns whether a character is a letter of a word, in a script with spaces, or an apostrophe. */
function isWordLetter(character: string | undefined): boolean {
  return character !== undefined && (isSpaced(character) || character === "'");
}
