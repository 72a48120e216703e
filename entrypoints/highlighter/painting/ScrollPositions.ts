import type { Point } from "../../dom/contentState.ts";
import { scrollOffsetOf } from "../../dom/geometry.ts";

/** More positions than this are forgotten. */
const MAX_POSITIONS = 50;

/** The scroll positions of the page and of the boxes in it. */
export class ScrollPositions {
  private readonly positions = new Map<EventTarget, Point>();

  /**
   * Returns whether the target of a scroll event was scrolled by the size of the viewport since this was last returned. It
   * is for a target that is not known.
   */
  hasMovedFar(target: EventTarget): boolean {
    const at = scrollOffsetOf(target as Node);
    const last = this.positions.get(target);
    if (last && Math.abs(at.x - last.x) < innerWidth && Math.abs(at.y - last.y) < innerHeight) return false;
    if (this.positions.size >= MAX_POSITIONS) this.positions.clear();
    this.positions.set(target, at);
    return true;
  }
}
