import type { Notation } from "../../terms/LanguageTerms.ts";
import { normalizeText } from "../normalizeText.ts";

/** A wildcard between letters or words. */
const innerWildcard = /.~./u;

/**
 * Returns every spelling that a notation describes, normalized, with its " ", "-", "'", "=" and "~" still in it. Throws if a
 * wildcard is not at its start or end: there it would match nothing.
 */
export function expandNotation(notation: Notation): string[] {
  const spellings = expandAlternatives(notation);
  if (spellings.some((spelling) => innerWildcard.test(spelling)))
    throw new Error(`A "~" is not at the start or end of the notation "${notation}".`);
  return [...new Set(spellings.map((spelling) => normalizeText(spelling).text.trim()))];
}

/** Returns every spelling that a notation describes, with the accents and capitals of the notation. */
export function expandAlternatives(notation: Notation): string[] {
  const [spellings, end] = expandSequence(notation, 0);
  if (end !== notation.length) throw new Error(`There is a ")" too many in the notation "${notation}".`);
  return spellings;
}

/**
 * Returns the keys (see `termKey`) of a normalized spelling. A hyphen of the notation gives two: with a space, and with
 * nothing in its place.
 */
export function termKeys(spelling: string): string[] {
  const [first = "", ...rest] = spelling.replaceAll("'", "").split("-");
  return rest.reduce<string[]>(
    (keys, part) => keys.flatMap((key) => [`${key} ${part}`, key + part]),
    [first],
  );
}

/** Expands from an offset to the next "|" or ")" on the same level, or to the end; returns the offset of that. */
function expandSequence(notation: string, from: number): [spellings: string[], end: number] {
  let spellings = [""];
  let at = from;
  while (at < notation.length) {
    const character = notation[at] as string;
    if (character === "|" || character === ")") break;
    if (character !== "(") {
      spellings = spellings.map((spelling) => spelling + character);
      at++;
      continue;
    }
    const [alternatives, end] = expandGroup(notation, at);
    spellings = spellings.flatMap((spelling) => alternatives.map((alternative) => spelling + alternative));
    at = end;
  }
  return [spellings, at];
}

/** Expands the group whose "(" is at an offset; returns the offset after its ")". */
function expandGroup(notation: string, from: number): [alternatives: string[], end: number] {
  const alternatives: string[] = [];
  let at = from;
  do {
    const [spellings, end] = expandSequence(notation, at + 1);
    alternatives.push(...spellings);
    at = end;
  } while (notation[at] === "|");
  if (notation[at] !== ")") throw new Error(`A ")" is missing in the notation "${notation}".`);
  return [alternatives, at + 1];
}
