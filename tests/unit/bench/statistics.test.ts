import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  growth,
  includesZero,
  median,
  medianInterval,
  mostByRank,
  quantile,
} from "../../bench/statistics.ts";

const range = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe("median", () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])("of %j is %d", (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe("quantile", () => {
  it("is a value of the list that the share does not exceed", () => {
    expect(quantile(range(20), 0.95)).toBe(19);
    expect(quantile(range(5), 0.95)).toBe(5);
  });
});

describe("medianInterval", () => {
  // Ranks of the sign test at the 5 % level, as statistical tables list them.
  it.each([
    [5, 1, 5],
    [6, 1, 6],
    [8, 1, 8],
    [9, 2, 8],
    [12, 3, 10],
    [20, 6, 15],
    [30, 10, 21],
    [50, 18, 33],
    [100, 40, 61],
  ])("of %i values is from rank %i to rank %i", (count, low, high) => {
    expect(medianInterval(range(count).toReversed())).toEqual([low, high]);
  });

  it("contains the median, and moves with the values", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 200 }),
        (values) => {
          const [low, high] = medianInterval(values);
          expect(low).toBeLessThanOrEqual(median(values));
          expect(high).toBeGreaterThanOrEqual(median(values));
          expect(medianInterval(values.map((value) => value + 5))).toEqual([low + 5, high + 5]);
        },
      ),
    );
  });

  it("is unknown without values", () => {
    expect(medianInterval([])).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("includesZero", () => {
  it.each([
    [[-1, 2], true],
    [[0, 3], true],
    [[-3, 0], true],
    [[0.1, 3], false],
    [[-3, -0.1], false],
    [[Number.NaN, Number.NaN], false],
  ] as const)("of %j is %s", (interval, expected) => {
    expect(includesZero(interval)).toBe(expected);
  });
});

describe("growth", () => {
  it("is the ratio of the sizes for work in proportion to the input, whatever single values do", () => {
    const cost = (size: number) => [size * 2, size * 2, size * 90];
    expect(growth(cost(5000), cost(50_000))).toBe(10);
  });

  it("is larger for quadratic work", () => {
    expect(growth([5 ** 2], [50 ** 2])).toBe(100);
  });
});

describe("mostByRank", () => {
  it("finds the task that became longer, in whatever order the tasks ran", () => {
    expect(mostByRank([10, 400, 52], [400, 30, 9])).toBe(22);
  });

  it("counts a task that the other list does not have", () => {
    expect(mostByRank([400, 30, 20], [400, 30])).toBe(20);
  });

  it("is 0 when no task is longer", () => {
    expect(mostByRank([10, 5], [12, 6])).toBe(0);
    expect(mostByRank([], [3])).toBe(0);
  });
});
