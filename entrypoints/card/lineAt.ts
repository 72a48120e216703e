import type { Point } from "../marks/lensWorld.ts";

/** The index of the line that a point lies on, or of the nearest one; 0 when there is none. */
export function lineAt(
  lines: readonly { left: number; right: number; top: number; bottom: number }[],
  { x, y }: Point,
): number {
  const distances = lines.map(({ left, right, top, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
