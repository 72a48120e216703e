/**
 * A rectangle of the viewport by its edges (CSS pixels); `Box` is one by its size. It is empty if it ends before it
 * starts.
 */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const NO_AREA: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** Returns the area (square CSS pixels); 0 for an empty rectangle. */
export function areaOf({ left, top, right, bottom }: Rect): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
