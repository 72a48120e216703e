import { cached } from "./cached.ts";
import type { SortedTerms } from "./SortedTerms.ts";

/** A wildcard matches at most this many letters. */
const MAX_WILDCARD_LETTERS = 24;

/** A wildcard term with fewer letters before the wildcard matches nothing. */
const MIN_WILDCARD_PREFIX_LETTERS = 2;

/** The terms of an index. Their numbers in both sets are indexes into the same values. */
export interface IndexedTerms {
  readonly exact: SortedTerms;
  readonly wildcard: SortedTerms;
}

/**
 * Returns the key under which a term is indexed: its words in normalized letters, with single spaces in place of spaces
 * and hyphens, and without apostrophes.
 */
export function termKey(normalizedTerm: string): string {
  if (!normalizedTerm.includes("'") && !normalizedTerm.includes("-")) return normalizedTerm;
  return normalizedTerm.replaceAll("'", "").replace(/[ -]+/g, " ");
}

/** Maps the keys of terms to values. */
export class TermIndex<Value extends NonNullable<unknown>> {
  private readonly terms: IndexedTerms;
  private readonly values: readonly (Value | null | undefined)[];
  // Caches of results, `null` where there is no value: a web page repeats the same terms with the same words next to them.
  private readonly exactTerms = cached((key) => this.exactValue(key) ?? null);
  private readonly lookUps = cached((key) => this.search(key) ?? null);
  /** Returns whether a longer term starts with the words of the key and continues with another word. */
  readonly continues = cached((key) => this.hasContinuation(key));
  /** Returns whether a term starts with a prefix. */
  readonly begins = cached((prefix) => this.hasBeginning(prefix));

  constructor(terms: IndexedTerms, values: readonly (Value | null | undefined)[]) {
    this.terms = terms;
    this.values = values;
  }

  /** Returns the value of an exact term. */
  exact(key: string): Value | undefined {
    return this.exactTerms(key) ?? undefined;
  }

  /** Returns the value of the exact term, or else of the longest wildcard term that matches the key. */
  lookUp(key: string): Value | undefined {
    return this.lookUps(key) ?? undefined;
  }

  /** Yields the terms that a text starts with, the wildcard ones first, each set longest first. */
  *longestPrefixes(text: string): Generator<readonly [key: string, value: Value]> {
    for (const terms of [this.terms.wildcard, this.terms.exact])
      yield* this.withValues(terms.longestPrefixes(text));
  }

  /** Yields the terms that start with a prefix, the wildcard ones first, each set in order. */
  *startingWith(prefix: string): Generator<readonly [key: string, value: Value]> {
    for (const terms of [this.terms.wildcard, this.terms.exact])
      yield* this.withValues(terms.startingWith(prefix));
  }

  private hasContinuation(key: string): boolean {
    return this.testFirst(`${key} `, (term) => term.startsWith(key) && isSeparator(term[key.length]));
  }

  private hasBeginning(prefix: string): boolean {
    return this.testFirst(prefix, (term) => term.startsWith(prefix));
  }

  /** Returns whether the first term that is not less than `start`, in one of the sets, passes a test. */
  private testFirst(start: string, test: (term: string) => boolean): boolean {
    const { exact, wildcard } = this.terms;
    return test(exact.firstFrom(start) ?? "") || test(wildcard.firstFrom(start) ?? "");
  }

  private exactValue(key: string): Value | undefined {
    return this.value(this.terms.exact.get(key));
  }

  private search(key: string): Value | undefined {
    const exact = this.exactValue(key);
    if (exact !== undefined) return exact;
    // A wildcard matches the end of the last word only, and not the whole word.
    const lastSeparator = Math.max(key.lastIndexOf(" "), key.lastIndexOf("/"));
    const minLength = Math.max(
      MIN_WILDCARD_PREFIX_LETTERS,
      lastSeparator + 2,
      key.length - MAX_WILDCARD_LETTERS,
    );
    for (const [prefix, index] of this.terms.wildcard.longestPrefixes(key)) {
      if (prefix.length < minLength) return undefined;
      const value = this.value(index);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  private *withValues(
    entries: Iterable<readonly [term: string, index: number]>,
  ): Generator<readonly [key: string, value: Value]> {
    for (const [term, index] of entries) {
      const value = this.value(index);
      if (value !== undefined) yield [term, value];
    }
  }

  private value(index: number | undefined): Value | undefined {
    return index === undefined ? undefined : (this.values[index] ?? undefined);
  }
}

/** Returns whether a character separates the words of a key. */
function isSeparator(character: string | undefined): boolean {
  return character === " " || character === "/";
}
