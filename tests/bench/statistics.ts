/** What a list of numbers comes to. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** The three figures of a list; all NaN for an empty one. */
export function summarize(values: readonly number[]): Summary {
  return { median: median(values), p95: quantile(values, 0.95), worst: quantile(values, 1) };
}

/** The middle of a list; between the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** The smallest value that at least this share of the list does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * The 95 % interval of the median of paired differences, by order statistics of the sign test: no assumption about
 * how they are spread. The whole range where there are fewer than six.
 */
export function medianInterval(differences: readonly number[]): readonly [low: number, high: number] {
  const sorted = differences.toSorted((a, b) => a - b);
  const cut = Math.max(0, Math.floor((sorted.length - 1.96 * Math.sqrt(sorted.length)) / 2) - 1);
  return [sorted[cut] ?? Number.NaN, sorted[sorted.length - 1 - cut] ?? Number.NaN];
}
