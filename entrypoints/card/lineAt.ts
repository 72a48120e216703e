import type { Point } from "../dom/contentState.ts";
import { distanceTo } from "./isInSafeTriangle.ts";
import type { Box } from "./placeCard.ts";

/** The index of the line that a point lies on, or of the nearest one; 0 when there is none. */
export function lineAt(lines: readonly Box[], point: Point): number {
  const distances = lines.map((line) => distanceTo(point, line));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
