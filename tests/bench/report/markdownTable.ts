import { type Figure, keepsTargets } from "../Figure.ts";
import { inShort, targetsOf } from "./printFigures.ts";

/** The figures that have a target, as a Markdown table for the README. */
export function markdownTable(figures: readonly Figure[]): string {
  const rows = figures
    .filter(({ targets }) => targets.length > 0)
    .map((each) => {
      const value = (number: number) => `${inShort(number)}${each.unit === "×" ? " ×" : ` ${each.unit}`}`;
      const p95 = each.count === 1 ? "" : value(each.p95);
      const target = `${targetsOf(each).replaceAll("<=", "≤")}${keepsTargets(each) ? "" : " (missed)"}`;
      return `| ${each.part}: ${each.what} | ${value(each.median)} | ${p95} | ${target} |`;
    });
  return ["| figure | median | p95 | target |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
