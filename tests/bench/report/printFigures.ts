import { formatTable } from "../../start/formatTable.ts";
import { type Figure, keepsTargets } from "../Figure.ts";

/** Tables of the figures, a part each, with the targets beside them. */
export function printFigures(figures: readonly Figure[]): string {
  const parts = [...new Set(figures.map(({ part }) => part))];
  return parts
    .map((part) => {
      const rows = figures.filter((each) => each.part === part).map(rowOf);
      return formatTable([part, "median", "p95", "worst", "unit", "target", ""], rows);
    })
    .join("\n\n");
}

function rowOf(each: Figure): string[] {
  const single = each.count === 1;
  const kept = keepsTargets(each);
  return [
    each.what,
    inShort(each.median),
    single ? "" : inShort(each.p95),
    single ? "" : inShort(each.worst),
    each.unit,
    targetsOf(each),
    kept === undefined ? "" : kept ? "pass" : "MISS",
  ];
}

/** The targets of a figure in words; empty without any. */
export function targetsOf({ targets, count }: Figure): string {
  return targets.map(({ at, most }) => `${count === 1 ? "" : `${at} `}<= ${inShort(most)}`).join(", ");
}

/** A number with three significant digits. */
export function inShort(value: number): string {
  if (!Number.isFinite(value)) return "-";
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
