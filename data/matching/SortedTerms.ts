import { type DecodedBucket, decodeBucket, STRINGS_PER_BUCKET } from "./encodeTerms.ts";

type Entry = readonly [term: string, number: number];

/** A sorted set of terms with a number each, from `encodeTerms`. A bucket is decoded when a look-up first needs it. */
export class SortedTerms {
  private readonly encoded: readonly string[];
  private readonly decodedBuckets: DecodedBucket[] = [];

  constructor(encoded: readonly string[]) {
    this.encoded = encoded;
  }

  /** Returns the number of a term. */
  get(term: string): number | undefined {
    const bucket = this.bucket(this.bucketIndex(term));
    if (!bucket) return undefined;
    const at = lastUpTo(bucket.terms, term);
    return bucket.terms[at] === term ? bucket.numbers[at] : undefined;
  }

  /** Yields the terms that a text starts with, longest first. */
  *longestPrefixes(text: string): Generator<Entry> {
    let prefix = text;
    while (prefix !== "") {
      const bucket = this.bucket(this.bucketIndex(prefix));
      if (!bucket) return;
      const at = lastUpTo(bucket.terms, prefix);
      const term = bucket.terms[at] as string;
      const isPrefix = prefix.startsWith(term);
      if (isPrefix) yield [term, bucket.numbers[at] as number];
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
    for (let index = Math.max(0, this.bucketIndex(start)); ; index++) {
      const bucket = this.bucket(index);
      if (!bucket) return;
      for (let at = Math.max(0, lastUpTo(bucket.terms, start)); at < bucket.terms.length; at++) {
        const term = bucket.terms[at] as string;
        if (term >= start) yield [term, bucket.numbers[at] as number];
      }
    }
  }

  /** Returns the index of the only bucket that may contain a term; -1 if the term precedes all buckets. */
  private bucketIndex(term: string): number {
    return lastUpTo(this.encoded, term, STRINGS_PER_BUCKET);
  }

  private bucket(index: number): DecodedBucket | undefined {
    const known = this.decodedBuckets[index];
    if (known) return known;
    const firstTerm = this.encoded[index * STRINGS_PER_BUCKET];
    const rest = this.encoded[index * STRINGS_PER_BUCKET + 1];
    if (firstTerm === undefined || rest === undefined) return undefined;
    this.decodedBuckets[index] = decodeBucket(firstTerm, rest);
    return this.decodedBuckets[index];
  }
}

/**
 * Returns the index of the last term that is not greater than `term`, -1 if all are. Only every `step`th string is a
 * term.
 */
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
