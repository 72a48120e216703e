import type { Point } from "../dom/contentState.ts";
import type { Box } from "../dom/geometry.ts";

/** A hand that aims at the card may miss its edge by this much (CSS pixels). */
const TOLERANCE_PX = 12;

/**
 * Returns whether a point is in the area that the pointer crosses from the mention to the card, so that the card stays
 * open. As in nested menus, the "safe triangle" has one corner where the pointer left the mention and the others at the
 * ends of the card's nearest edge. The gap between the line and the card is safe too, over the width of both.
 */
export function isInSafeTriangle(point: Point, origin: Point, line: Box, card: Box): boolean {
  return isInGap(point, line, card) || isInTriangle(point, origin, ...nearestEdge(origin, card));
}

function isInGap({ x, y }: Point, line: Box, card: Box): boolean {
  const left = Math.min(line.left, card.left);
  const right = Math.max(line.left + line.width, card.left + card.width);
  const upper = line.top < card.top ? line : card;
  const lower = upper === line ? card : line;
  return x >= left && x <= right && y >= upper.top + upper.height - 1 && y <= lower.top + 1;
}

/** Returns the ends of the card's edge that faces the point, each moved outward by the tolerance. */
function nearestEdge({ x, y }: Point, { left, top, width, height }: Box): [Point, Point] {
  const [right, bottom] = [left + width, top + height];
  if (y >= top && y <= bottom) {
    const edge = x < left ? left : right;
    return [
      { x: edge, y: top - TOLERANCE_PX },
      { x: edge, y: bottom + TOLERANCE_PX },
    ];
  }
  const edge = y < top ? top : bottom;
  return [
    { x: left - TOLERANCE_PX, y: edge },
    { x: right + TOLERANCE_PX, y: edge },
  ];
}

/** Returns whether a point is in a triangle: it is if it is on the same side of all three edges. */
function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [crossProduct(a, b, point), crossProduct(b, c, point), crossProduct(c, a, point)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Returns a positive number if `point` is on one side of the line from `a` to `b`, negative on the other, 0 on the line. */
function crossProduct(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
