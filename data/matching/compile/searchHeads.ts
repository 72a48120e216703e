import { prefixPattern } from "./prefixPattern.ts";

/**
 * Returns the source of a pattern for `TermSearch`, which finds the first letters of each of the terms. No alternative of
 * the pattern is the beginning of another one, so that a match stands for all terms that start with it.
 * @param maxLetters with fewer letters, ordinary text has such a beginning too often; with more, the pattern becomes large
 */
export function searchHeads(terms: readonly string[], maxLetters: number): string {
  const heads = new Set(terms.map((term) => headOf(term).slice(0, maxLetters)));
  return heads.size === 0
    ? ""
    : prefixPattern([...heads].filter((head) => !hasShorterHead(head, heads)).sort());
}

/** Returns the first letters of a term, up to the first place where a text may have something else. */
function headOf(term: string): string {
  const [head = ""] = term.split(/[ '=#_-]/);
  if (head === "") throw new Error(`The term "${term}" does not start with a letter.`);
  return head;
}

function hasShorterHead(head: string, heads: ReadonlySet<string>): boolean {
  for (let length = 1; length < head.length; length++) if (heads.has(head.slice(0, length))) return true;
  return false;
}
