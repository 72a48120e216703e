import { type DecodedPage, decodePage, STRINGS_PER_PAGE, splitPages } from "./encodeTerms.ts";

type Entry = readonly [term: string, number: number];

/** A sorted set of terms with a number each, from `encodeTerms`. A page is decoded when a look-up first needs it. */
export class SortedTerms {
  private readonly encoded: string;
  private pageStrings: readonly string[] | undefined;
  private readonly decodedPages: DecodedPage[] = [];

  constructor(encoded: string) {
    this.encoded = encoded;
  }

  /** Returns the number of a term. */
  get(term: string): number | undefined {
    const page = this.page(this.pageIndex(term));
    if (!page) return undefined;
    const at = lastUpTo(page.terms, term);
    return page.terms[at] === term ? page.numbers[at] : undefined;
  }

  /** Yields the terms that a text starts with, longest first. */
  *longestPrefixes(text: string): Generator<Entry> {
    let prefix = text;
    while (prefix !== "") {
      const page = this.page(this.pageIndex(prefix));
      if (!page) return;
      const at = lastUpTo(page.terms, prefix);
      const term = page.terms[at] as string;
      const isPrefix = prefix.startsWith(term);
      if (isPrefix) yield [term, page.numbers[at] as number];
      // The next match is a prefix of both, because `term` is the last term up to `prefix`.
      prefix = isPrefix ? term.slice(0, -1) : commonPrefix(prefix, term);
    }
  }

  /** Yields the terms that start with a prefix, in order. */
  *startingWith(prefix: string): Generator<Entry> {
    for (const entry of this.from(prefix)) {
      if (!entry[0].startsWith(prefix)) return;
      yield entry;
    }
  }

  /** Yields a term and all that follow it, in order; the term itself may be missing. */
  *from(start: string): Generator<Entry> {
    for (let index = Math.max(0, this.pageIndex(start)); ; index++) {
      const page = this.page(index);
      if (!page) return;
      for (let at = Math.max(0, lastUpTo(page.terms, start)); at < page.terms.length; at++) {
        const term = page.terms[at] as string;
        if (term >= start) yield [term, page.numbers[at] as number];
      }
    }
  }

  /** Returns the index of the only page that may contain a term; -1 if the term precedes all pages. */
  private pageIndex(term: string): number {
    this.pageStrings ??= splitPages(this.encoded);
    return lastUpTo(this.pageStrings, term, STRINGS_PER_PAGE);
  }

  private page(index: number): DecodedPage | undefined {
    const known = this.decodedPages[index];
    if (known || !this.pageStrings) return known;
    const firstTerm = this.pageStrings[index * STRINGS_PER_PAGE];
    const rest = this.pageStrings[index * STRINGS_PER_PAGE + 1];
    if (firstTerm === undefined || rest === undefined) return undefined;
    this.decodedPages[index] = decodePage(firstTerm, rest);
    return this.decodedPages[index];
  }
}

/** Returns the index of the last term that is not greater than `term`, -1 if all are. Only every `step`th string is a term. */
function lastUpTo(sorted: readonly string[], term: string, step = 1): number {
  let low = -1;
  let high = sorted.length / step;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle * step] as string) <= term) low = middle;
    else high = middle;
  }
  return low;
}

function commonPrefix(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}
