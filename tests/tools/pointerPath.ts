import type { Point } from "./LensBrowser.ts";

/** Places on the straight way from one to the other, the last one included: a pointer does not jump. */
export function pointerPath(from: Point, to: Point, steps = 4): Point[] {
  return Array.from({ length: steps }, (_, index) => {
    const part = (index + 1) / steps;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}
