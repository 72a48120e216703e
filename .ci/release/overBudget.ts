import budget from "./budget.json" with { type: "json" };
import type { Sizes } from "./measure.ts";

/** One line for each size that is over its budget; none when all are within. */
export function overBudget(sizes: Sizes): string[] {
  return Object.entries(budget).flatMap(([name, most]) => {
    const size = sizes[name];
    return size !== undefined && size > most
      ? [
          `${name} has ${size} bytes, its budget is ${most}: make it smaller, or say in .ci/release/budget.json why it may grow`,
        ]
      : [];
  });
}
