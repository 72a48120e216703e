import { describe, expect, it } from "vitest";
import { trackPointerSpeed } from "../../../entrypoints/highlighter/pointing/trackPointerSpeed.ts";

/** Returns whether the pointer is fast after 300 ms of this movement, sampled every 8 ms. */
function isFastAfter(x: (time: number) => number): boolean {
  const speed = trackPointerSpeed();
  for (let time = 0; time <= 300; time += 8) speed.record({ x: x(time), y: 50 }, time);
  return speed.isFast(300);
}

describe("trackPointerSpeed", () => {
  it.each([
    ["a pointer at rest", () => 0, false],
    ["a slow pointer", (time: number) => time * 0.2, false],
    ["a fast pointer", (time: number) => time * 0.8, true],
    // 6 times per second, 20 px wide: between two samples at its center it is as fast as the fast pointer.
    ["a strong tremor", (time: number) => 10 * Math.sin((time / 1000) * 2 * Math.PI * 6), false],
    ["a quick tremor", (time: number) => 8 * Math.sin((time / 1000) * 2 * Math.PI * 11), false],
    [
      "a slow pointer with a tremor",
      (time: number) => time * 0.1 + 10 * Math.sin((time / 1000) * 2 * Math.PI * 8),
      false,
    ],
  ])("%s", (_, x, isFast) => {
    expect(isFastAfter(x)).toBe(isFast);
  });

  it("is not fast any more once the pointer has stopped", () => {
    const speed = trackPointerSpeed();
    for (let time = 0; time <= 96; time += 8) speed.record({ x: time * 2, y: 0 }, time);
    expect(speed.isFast(100)).toBe(true);
    expect(speed.isFast(400)).toBe(false);
  });
});
