import type { Point } from "../dom/contentState.ts";
import type { Box } from "./placeCard.ts";

/** A hand that aims at the card may miss its edge by this much, in CSS pixels. */
const SLACK = 12;

/**
 * Whether a point lies on the way to the card: in the triangle from where the pointer left the mention to the card's
 * nearer edge, or in the gap between the line and the card, within the wider of the two.
 */
export function isInSafeTriangle(point: Point, from: Point, line: Box, card: Box): boolean {
  return liesBetween(point, line, card) || liesInTriangle(point, from, card);
}

function liesBetween({ x, y }: Point, line: Box, card: Box): boolean {
  const left = Math.min(line.left, card.left);
  const right = Math.max(line.left + line.width, card.left + card.width);
  const upper = line.top < card.top ? line : card;
  const lower = upper === line ? card : line;
  return x >= left && x <= right && y >= upper.top + upper.height - 1 && y <= lower.top + 1;
}

/** The card is cut by lines from the point that it is left from; what counts is which of its edges faces that point. */
function liesInTriangle(point: Point, from: Point, card: Box): boolean {
  const [left, right] = [card.left - SLACK, card.left + card.width + SLACK];
  const [top, bottom] = [card.top - SLACK, card.top + card.height + SLACK];
  const isBeside = from.y >= card.top && from.y <= card.top + card.height;
  const [a, b] = isBeside
    ? [
        { x: from.x < card.left ? card.left : card.left + card.width, y: top },
        { x: from.x < card.left ? card.left : card.left + card.width, y: bottom },
      ]
    : [
        { x: left, y: from.y < card.top ? card.top : card.top + card.height },
        { x: right, y: from.y < card.top ? card.top : card.top + card.height },
      ];
  const sides = [turn(from, a, point), turn(a, b, point), turn(b, from, point)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Above 0 when the way from `a` over `b` to `c` turns to one side, below 0 to the other, 0 when it is straight. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** How far a point is from a box, in CSS pixels; 0 inside. */
export function distanceTo({ x, y }: Point, { left, top, width, height }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}
