import type { Point } from "../../dom/contentState.ts";

/** Longer than half a period of a tremor (4 to 12 per second), so that its movements cancel each other out. */
const SPEED_WINDOW_MS = 130;

/**
 * From this speed on (CSS pixels per millisecond), the pointer only crosses a mention. The extension 10ten Japanese
 * Reader uses the same value.
 */
const MIN_FAST_SPEED = 0.5;

export interface PointerSpeed {
  /** Records the pointer's position at a time (milliseconds, from any origin). */
  record(point: Point, time: number): void;
  /** Returns whether the pointer moves fast at this time. */
  isFast(time: number): boolean;
}

/**
 * Tracks how fast the pointer moves on average. A trembling hand is not fast: the distance between the first and last
 * position counts, not the length of the path between them.
 */
export function trackPointerSpeed(): PointerSpeed {
  let samples: { point: Point; time: number }[] = [];
  const recentSamples = (time: number) => samples.filter((sample) => time - sample.time <= SPEED_WINDOW_MS);
  return {
    record(point, time) {
      samples = [...recentSamples(time), { point, time }];
    },
    isFast(time) {
      const recent = recentSamples(time);
      const [first, last] = [recent[0], recent.at(-1)];
      if (!first || !last || first === last) return false;
      const distance = Math.hypot(last.point.x - first.point.x, last.point.y - first.point.y);
      return distance / (time - first.time) >= MIN_FAST_SPEED;
    },
  };
}
