import type { Point } from "../../dom/contentState.ts";

/** How far back it looks: longer than half a beat of a tremor (4 to 12 per second), which so cancels itself out. */
const WINDOW_MS = 130;

/** From this speed on a pointer is on its way elsewhere, in CSS pixels per millisecond (10ten Japanese Reader). */
const FLIGHT = 0.5;

export interface Pace {
  /** Takes note of where the pointer is at a time (milliseconds, from any start). */
  note(point: Point, time: number): void;
  /** Whether the pointer is flying across at that time. */
  flies(time: number): boolean;
}

/**
 * Tells a pointer that flies across from one that trembles: what counts is how far it has come from where it was,
 * not how much it has moved.
 */
export function trackPointerSpeed(): Pace {
  let notes: { point: Point; time: number }[] = [];
  return {
    note(point, time) {
      notes = [...notes.filter((note) => time - note.time <= WINDOW_MS), { point, time }];
    },
    flies(time) {
      const recent = notes.filter((note) => time - note.time <= WINDOW_MS);
      const [first, last] = [recent[0], recent.at(-1)];
      if (!first || !last || first === last) return false;
      const way = Math.hypot(last.point.x - first.point.x, last.point.y - first.point.y);
      return way / (time - first.time) >= FLIGHT;
    },
  };
}
