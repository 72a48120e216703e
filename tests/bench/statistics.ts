/** Statistics of a list of numbers. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** Returns the statistics of a list; all are NaN for an empty list. */
export function summarize(values: readonly number[]): Summary {
  return { median: median(values), p95: quantile(values, 0.95), worst: quantile(values, 1) };
}

/** Returns the median: for an even number of values, the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** Returns the smallest value that is not exceeded by at least this share (0 to 1) of the list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Returns the narrowest interval between order statistics that contains the median of paired differences with a
 * confidence of at least 95 %. It is the interval of the sign test, which assumes no distribution. For fewer than six
 * values, which cannot reach 95 %, it is their whole range. Exact for up to 1,000 values.
 */
export function medianInterval(differences: readonly number[]): readonly [low: number, high: number] {
  const sorted = differences.toSorted((a, b) => a - b);
  const count = sorted.length;
  // The probabilities that none, at most one, at most two … of the values are below the median.
  let term = 0.5 ** count;
  let below = term;
  let cut = 0;
  while (2 * (below + (term * (count - cut)) / (cut + 1)) <= 0.05) {
    term *= (count - cut) / (cut + 1);
    below += term;
    cut += 1;
  }
  return [sorted[cut] ?? Number.NaN, sorted[count - 1 - cut] ?? Number.NaN];
}

/** Returns whether the interval contains 0: then the measurement shows no difference. */
export function includesZero([low, high]: readonly [low: number, high: number]): boolean {
  return low <= 0 && high >= 0;
}

/**
 * Returns by how many times the cost of a large input exceeds that of a small one, by the medians of their costs. For
 * work in proportion to the input, this is the ratio of the sizes.
 */
export function growth(small: readonly number[], large: readonly number[]): number {
  return median(large) / median(small);
}

/**
 * Returns the most by which a value exceeds the value of the same rank in the other list, both sorted from the largest.
 * A rank that the other list does not have counts as 0 there.
 */
export function mostByRank(values: readonly number[], others: readonly number[]): number {
  const sorted = values.toSorted((a, b) => b - a);
  const compared = others.toSorted((a, b) => b - a);
  return Math.max(0, ...sorted.map((value, rank) => value - (compared[rank] ?? 0)));
}
