import { describe, expect, it } from "vitest";
import { trackPointerSpeed } from "../../../entrypoints/highlighter/pointing/trackPointerSpeed.ts";

/** Whether a pointer flies after 300 ms of this movement, seen every 8 ms. */
function fliesAfter(x: (time: number) => number): boolean {
  const pace = trackPointerSpeed();
  for (let time = 0; time <= 300; time += 8) pace.note({ x: x(time), y: 50 }, time);
  return pace.flies(300);
}

describe("pace", () => {
  it.each([
    ["at rest", () => 0, false],
    ["on a slow way", (time: number) => time * 0.2, false],
    ["on a fast way", (time: number) => time * 0.8, true],
    // 6 times per second, 20 px wide: no sample is slower than the fast way at its middle.
    ["in a strong tremor", (time: number) => 10 * Math.sin((time / 1000) * 2 * Math.PI * 6), false],
    ["in a quick tremor", (time: number) => 8 * Math.sin((time / 1000) * 2 * Math.PI * 11), false],
    [
      "in a tremor on a slow way",
      (time: number) => time * 0.1 + 10 * Math.sin((time / 1000) * 2 * Math.PI * 8),
      false,
    ],
  ])("%s", (_, x, flies) => {
    expect(fliesAfter(x)).toBe(flies);
  });

  it("forgets a flight that has ended", () => {
    const pace = trackPointerSpeed();
    for (let time = 0; time <= 96; time += 8) pace.note({ x: time * 2, y: 0 }, time);
    expect(pace.flies(100)).toBe(true);
    expect(pace.flies(400)).toBe(false);
  });
});
