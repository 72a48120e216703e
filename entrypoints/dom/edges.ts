/** The edges of a rectangle in the viewport, in CSS pixels. One whose end is before its start is empty. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const NO_AREA: Edges = { left: 0, top: 0, right: 0, bottom: 0 };

/** Returns the area (square CSS pixels); 0 for an empty rectangle. */
export function areaOf({ left, top, right, bottom }: Edges): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
