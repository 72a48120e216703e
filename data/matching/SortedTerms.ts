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

  /** Returns the terms that start with a prefix, in order. */
  startingWith(prefix: string): Entry[] {
    const entries: Entry[] = [];
    let index = Math.max(0, this.bucketIndex(prefix));
    for (let bucket = this.bucket(index); bucket; bucket = this.bucket(++index)) {
      for (const [at, term] of bucket.terms.entries()) {
        if (term.startsWith(prefix)) entries.push([term, bucket.numbers[at] as number]);
        else if (term > prefix) return entries;
      }
    }
    return entries;
  }

  /** Returns a term, or if it is missing, the one that follows its place. */
  firstFrom(start: string): string | undefined {
    const index = Math.max(0, this.bucketIndex(start));
    const found = this.bucket(index)?.terms.find((term) => term >= start);
    // The first term of the next bucket is known without decoding it.
    return found ?? this.encoded[(index + 1) * STRINGS_PER_BUCKET];
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
