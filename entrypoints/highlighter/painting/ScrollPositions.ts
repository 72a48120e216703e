import type { Point } from "../../dom/contentState.ts";
import { scrollOffsetOf } from "../../dom/geometry.ts";

/** The scroll positions of the page and of the boxes in it. */
export class ScrollPositions {
  private readonly positions = new WeakMap<EventTarget, Point>();
  private readonly step: number;

  /** @param step the distance to notice, in viewport sizes */
  constructor(step: number) {
    this.step = step;
  }

  /** Returns whether the target of a scroll event was scrolled by `step` since this was last returned, or is not known. */
  hasMoved(target: EventTarget): boolean {
    const at = scrollOffsetOf(target as Node);
    const last = this.positions.get(target);
    const hasMoved =
      !last ||
      Math.abs(at.x - last.x) >= this.step * innerWidth ||
      Math.abs(at.y - last.y) >= this.step * innerHeight;
    if (!hasMoved) return false;
    this.positions.set(target, at);
    return true;
  }
}
