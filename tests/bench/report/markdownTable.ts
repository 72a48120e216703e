import { type Figure, meetsTargets } from "../Figure.ts";
import { formatNumber, targetsOf } from "./formatFigures.ts";

/** Returns a Markdown table of the figures that have a target. */
export function markdownTable(figures: readonly Figure[]): string {
  const rows = figures
    .filter(({ targets }) => targets.length > 0)
    .map((each) => {
      const value = (number: number) =>
        `${formatNumber(number)}${each.unit === "×" ? " ×" : ` ${each.unit}`}`;
      const p95 = each.count === 1 ? "" : value(each.p95);
      const target = `${targetsOf(each).replaceAll("<=", "≤")}${meetsTargets(each) ? "" : " (missed)"}`;
      return `| ${each.part}: ${each.what} | ${value(each.median)} | ${p95} | ${target} |`;
    });
  return ["| figure | median | p95 | target |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
