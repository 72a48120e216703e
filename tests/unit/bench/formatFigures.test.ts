import { describe, expect, it } from "vitest";
import { figure, ofSample } from "../../bench/Figure.ts";
import { formatFigures } from "../../bench/report/formatFigures.ts";

const linesOf = (text: string) => text.split("\n").map((line) => line.split(/ {2,}/));

describe("formatFigures", () => {
  it("shows statistics, the number of values, and whether the target is met", () => {
    const figures = [figure("scan", "the Lens", "ms", [1, 2, 30, Number.NaN], { at: "median", most: 2 })];
    expect(linesOf(formatFigures(figures))[2]).toEqual([
      "the Lens",
      "2",
      "30",
      "30",
      "ms",
      "3",
      "median <= 2",
      "pass",
    ]);
  });

  it("says once, below the table of a part, what its figures are of", () => {
    const text = formatFigures([
      ...ofSample("8 pages", [figure("scan", "a", "ms", [1]), figure("scan", "b", "ms", [2])]),
      figure("load", "c", "ms", [3]),
    ]);
    const [scan, load] = text.split("\n\n");
    expect(scan?.split("\n").slice(4)).toEqual(["Of 8 pages."]);
    expect(load).not.toContain("Of ");
  });
});
