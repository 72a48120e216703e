import { formatTable } from "../../start/formatTable.ts";
import { type Figure, meetsTargets } from "../Figure.ts";

/** Returns one table of figures and targets per part, each with what the figures are of. */
export function formatFigures(figures: readonly Figure[]): string {
  const parts = [...new Set(figures.map(({ part }) => part))];
  return parts
    .map((part) => {
      const own = figures.filter((each) => each.part === part);
      const samples = new Set(own.flatMap(({ sample }) => sample ?? []));
      const table = formatTable(
        [part, "median", "p95", "worst", "unit", "values", "target", ""],
        own.map(rowOf),
      );
      return [table, ...[...samples].map((sample) => `Of ${sample}.`)].join("\n");
    })
    .join("\n\n");
}

function rowOf(each: Figure): string[] {
  const single = each.count === 1;
  const isMet = meetsTargets(each);
  return [
    each.what,
    formatNumber(each.median),
    single ? "" : formatNumber(each.p95),
    single ? "" : formatNumber(each.worst),
    each.unit,
    String(each.count),
    targetsOf(each),
    isMet === undefined ? "" : isMet ? "pass" : "MISS",
  ];
}

/** Returns the targets of a figure as text, or "" if it has none. */
export function targetsOf({ targets, count }: Figure): string {
  return targets.map(({ at, most }) => `${count === 1 ? "" : `${at} `}<= ${formatNumber(most)}`).join(", ");
}

/** Returns a number with three significant digits, or "-" if it is not finite. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return "-";
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
