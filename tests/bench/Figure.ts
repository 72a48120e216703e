import { type Summary, summarize } from "./statistics.ts";

/** An upper bound for one statistic of a figure. */
export interface Target {
  readonly at: keyof Summary;
  readonly most: number;
}

/** One line of the report: statistics of a list of values. */
export interface Figure extends Summary {
  readonly part: string;
  readonly what: string;
  readonly unit: string;
  readonly targets: readonly Target[];
  /** The number of values. */
  readonly count: number;
  /** What the values are of, in words: pages, loads, and what was not measured in full. */
  readonly sample?: string;
}

/** Returns the figure of a list of values, without those that could not be measured (NaN). */
export function figure(
  part: string,
  what: string,
  unit: string,
  values: readonly number[],
  ...targets: Target[]
): Figure {
  const known = values.filter(Number.isFinite);
  return { part, what, unit, targets, count: known.length, ...summarize(known) };
}

/** Returns the figures, each with a description of its sample, such as the number of pages and loads. */
export function ofSample(sample: string, figures: readonly Figure[]): Figure[] {
  return figures.map((each) => ({ ...each, sample }));
}

/** Returns whether a figure meets all its targets, or undefined if it has none. A figure without values meets none. */
export function meetsTargets(each: Figure): boolean | undefined {
  return each.targets.length === 0 ? undefined : each.targets.every(({ at, most }) => each[at] <= most);
}
