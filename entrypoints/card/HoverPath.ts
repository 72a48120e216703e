import type { Point } from "../dom/contentState.ts";
import { boundingBoxOf, distanceTo, distanceToRange, lineRects } from "../dom/geometry.ts";
import { HOVER_SLOP_PX } from "../dom/pointerSlop.ts";
import { isInSafeTriangle } from "./isInSafeTriangle.ts";

/** The area in which the pointer has not left a card: the mention, the card, and the safe triangle between them. */
export class HoverPath {
  private readonly card: Element;
  private readonly range: () => StaticRange;
  private lastPointOnMention: Point;

  /** `range` returns where the mention is now. */
  constructor(card: Element, range: () => StaticRange, point: Point) {
    this.card = card;
    this.range = range;
    this.lastPointOnMention = point;
  }

  /** Returns whether the point is on or near the mention or the card, or in the safe triangle between them. */
  contains(point: Point): boolean {
    if (distanceToRange(point, this.range()) <= HOVER_SLOP_PX) {
      this.lastPointOnMention = point;
      return true;
    }
    return distanceTo(point, boundingBoxOf(this.card)) <= HOVER_SLOP_PX || this.isInTriangle(point);
  }

  /** Returns the distance (CSS pixels) of a point in the safe triangle from the card; undefined for other points. */
  distanceInTriangle(point: Point): number | undefined {
    return this.isInTriangle(point) ? distanceTo(point, boundingBoxOf(this.card)) : undefined;
  }

  private isInTriangle(point: Point): boolean {
    const card = boundingBoxOf(this.card);
    return lineRects(this.range()).some((line) =>
      isInSafeTriangle(point, this.lastPointOnMention, line, card),
    );
  }
}
