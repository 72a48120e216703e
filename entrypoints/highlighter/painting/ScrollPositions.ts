import type { Point } from "../../dom/contentState.ts";
import { scrollOffsetOf } from "../../dom/geometry.ts";

/** The scroll positions of the page and of the boxes in it. */
export class ScrollPositions {
  private readonly positions = new WeakMap<EventTarget, Point>();

  /**
   * Returns whether the target of a scroll event was scrolled by the size of the viewport since this was last returned. It
   * is for a target that is not known.
   */
  hasMovedFar(target: EventTarget): boolean {
    const at = scrollOffsetOf(target as Node);
    const last = this.positions.get(target);
    if (last && Math.abs(at.x - last.x) < innerWidth && Math.abs(at.y - last.y) < innerHeight) return false;
    this.positions.set(target, at);
    return true;
  }
}
