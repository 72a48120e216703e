import type { SortedTerms } from "./SortedTerms.ts";

/** A term that a text contains. */
export interface FoundTerm {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The number that the term has in its set. */
  readonly number: number;
}

interface Entry {
  readonly term: string;
  readonly number: number;
  /** The beginning of the term, up to the first unit that stands for more than itself. */
  readonly literal: string;
}

/** From the first unit of a term on that stands for more than itself. */
const notLiteral = /[ '=-].*/;

/**
 * Finds terms of a set in normalized text. A small pattern finds the places where a term may begin, by its first letters;
 * each term with these letters is then compared. One pattern of all terms would take up to 3 ms and 300 kB to compile
 * for a page with a single mention.
 */
export class TermSearch {
  private readonly pattern: RegExp;
  private readonly terms: SortedTerms;
  private readonly byHead = new Map<string, readonly Entry[]>();

  /** `heads` is the source of a pattern from `searchHeads`: it finds the first letters of each of the terms. */
  constructor(heads: string, terms: SortedTerms) {
    this.pattern = new RegExp(heads || "(?!)", "g");
    this.terms = terms;
  }

  /** Returns where the first term begins, from an offset on, that `accepts` returns true for; -1 if there is none. */
  find(text: string, from: number, accepts: (found: FoundTerm) => boolean): number {
    const { pattern } = this;
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      for (const entry of this.termsWith(match[0])) {
        const { number } = entry;
        const end = endOfTerm(entry, text, start);
        if (end >= 0 && accepts({ start, end, number })) return start;
      }
      pattern.lastIndex = start + 1;
    }
    return -1;
  }

  private termsWith(head: string): readonly Entry[] {
    let terms = this.byHead.get(head);
    if (!terms) {
      terms = this.terms
        .startingWith(head)
        .map(([term, number]) => ({ term, number, literal: term.replace(notLiteral, "") }));
      this.byHead.set(head, terms);
    }
    return terms;
  }
}

/** Returns where a term ends that begins at an offset of a normalized text, -1 if it does not. */
function endOfTerm({ term, literal }: Entry, text: string, start: number): number {
  if (!text.startsWith(literal, start)) return -1;
  let at = start + literal.length;
  for (let unit = literal.length; unit < term.length && at >= 0; unit++)
    at = endOfUnit(term[unit] as string, text, at);
  return at;
}

/** Returns the end of what a unit of a term stands for, -1 if the text has something else at the offset. */
function endOfUnit(unit: string, text: string, at: number): number {
  const next = text[at] ?? "";
  switch (unit) {
    case " ":
    case "-":
      return endOfGap(text, at);
    case "'":
      return next === "'" ? at + 1 : at;
    case "=":
      return next === "-" ? at + 1 : at;
    default:
      return next === unit ? at + 1 : -1;
  }
}

/** Returns the end of an optional space or hyphen, with spaces around the hyphen. */
function endOfGap(text: string, start: number): number {
  const hyphen = text[start] === " " ? start + 1 : start;
  if (text[hyphen] !== "-") return hyphen;
  return text[hyphen + 1] === " " ? hyphen + 2 : hyphen + 1;
}
