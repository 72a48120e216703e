/** Few enough terms to decode a bucket quickly for one look-up, and enough to keep the search for the bucket short. */
const TERMS_PER_BUCKET = 32;
/** A term shares at most this many letters with the term before it: the count is one capital. */
const MAX_SHARED_LETTERS = 25;
const NO_SHARED_LETTERS = 0x41;
/** A number is one or two of these digits. No term contains any of them. */
const DIGITS = "!#$%()*+:;<>?@[]^_{}";
/** The number of a bucket's first term is always this long. */
const LEADING_DIGITS = 2;

/** Strings per bucket in the result of `encodeTerms`: the first term, then the encoded rest. */
export const STRINGS_PER_BUCKET = 2;

/** The terms of a bucket in order, and the number of each. */
export interface DecodedBucket {
  readonly terms: readonly string[];
  readonly numbers: readonly number[];
}

/**
 * Returns terms with their numbers: sorted, front-coded and in buckets that can be decoded one by one. The first term
 * of a bucket is stored in full, so that the bucket of a term can be found without decoding any. Each further term is the number of
 * letters that it shares with the term before it, as a capital, and then the remaining letters. Digits precede it if its
 * number differs from that of the term before. Give the most frequent numbers to the lowest values: they take one digit.
 *
 * Each bucket has strings of its own, because V8 stores all of a string with two bytes per character if one of them is
 * not in Latin-1: only the buckets that have such letters take twice the memory.
 */
export function encodeTerms(terms: ReadonlyMap<string, number>): string[] {
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const buckets: string[] = [];
  for (let at = 0; at < sorted.length; at += TERMS_PER_BUCKET)
    buckets.push(...encodeBucket(sorted.slice(at, at + TERMS_PER_BUCKET)));
  return buckets;
}

function encodeBucket(terms: readonly (readonly [string, number])[]): [firstTerm: string, rest: string] {
  let lastTerm = "";
  let lastNumber = -1;
  const entries = terms.map(([term, number], index) => {
    if (/[!#-%(-+:-<>-[\]^_{-}]/.test(term))
      throw new Error(`The term "${term}" contains a character that the encoding needs.`);
    const digits = number === lastNumber ? "" : encodeNumber(number);
    const shared = sharedLetters(lastTerm, term);
    lastTerm = term;
    lastNumber = number;
    return index === 0
      ? digits.padStart(LEADING_DIGITS, DIGITS[0])
      : digits + String.fromCharCode(NO_SHARED_LETTERS + shared) + term.slice(shared);
  });
  return [terms[0]?.[0] ?? "", entries.join("")];
}

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < MAX_SHARED_LETTERS && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

function encodeNumber(number: number): string {
  const high = Math.floor(number / DIGITS.length);
  if (high >= DIGITS.length) throw new Error(`The number ${number} does not fit into two digits.`);
  return (high > 0 ? DIGITS[high] : "") + (DIGITS[number % DIGITS.length] as string);
}

/** Returns the terms of a bucket from its two strings. */
export function decodeBucket(firstTerm: string, rest: string): DecodedBucket {
  let term = firstTerm;
  let number = decodeNumber(rest.slice(0, LEADING_DIGITS));
  const terms = [term];
  const numbers = [number];
  // A single `split` is several times faster than a match of the expression for each term.
  const parts = rest.slice(LEADING_DIGITS).split(/([!#-%(-+:-<>-@[\]^_{}]{0,2})([A-Z])/);
  for (let at = 1; at < parts.length; at += 3) {
    const digits = parts[at] as string;
    if (digits !== "") number = decodeNumber(digits);
    const shared = (parts[at + 1] as string).charCodeAt(0) - NO_SHARED_LETTERS;
    term = term.slice(0, shared) + parts[at + 2];
    terms.push(term);
    numbers.push(number);
  }
  return { terms, numbers };
}

function decodeNumber(digits: string): number {
  const last = DIGITS.indexOf(digits.at(-1) as string);
  return digits.length === 1 ? last : DIGITS.indexOf(digits[0] as string) * DIGITS.length + last;
}
