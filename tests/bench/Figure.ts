import { type Summary, summarize } from "./statistics.ts";

/** A bound that a figure is to keep. */
export interface Target {
  readonly at: keyof Summary;
  readonly most: number;
}

/** One line of the report. */
export interface Figure extends Summary {
  readonly part: string;
  readonly what: string;
  readonly unit: string;
  readonly targets: readonly Target[];
  /** How many values it sums up. */
  readonly count: number;
}

/** The figure that a list of values comes to; what could not be measured (NaN) is left out. */
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

/** Whether a figure keeps all its targets; undefined where it has none. What was not measured keeps none. */
export function keepsTargets(each: Figure): boolean | undefined {
  return each.targets.length === 0 ? undefined : each.targets.every(({ at, most }) => each[at] <= most);
}
