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
 * Returns the 95 % confidence interval of the median of paired differences, from the order statistics of the sign test,
 * which assume no distribution. For fewer than six values it is their whole range.
 */
export function medianInterval(differences: readonly number[]): readonly [low: number, high: number] {
  const sorted = differences.toSorted((a, b) => a - b);
  const cut = Math.max(0, Math.floor((sorted.length - 1.96 * Math.sqrt(sorted.length)) / 2) - 1);
  return [sorted[cut] ?? Number.NaN, sorted[sorted.length - 1 - cut] ?? Number.NaN];
}
