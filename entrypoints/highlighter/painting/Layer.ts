import type { Look } from "./looks.ts";

/** The lowest priority: a highlight of the page, such as one of its own search, is painted over those of the Lens. */
const PRIORITY = -(2 ** 31);

/**
 * Ranges and the `Highlight` that paints them. The page can change a registered `Highlight`, so the ranges are also
 * stored separately.
 */
class Stroke {
  readonly ranges = new Set<StaticRange>();
  readonly highlight = new Highlight();

  constructor() {
    this.highlight.priority = PRIORITY;
  }

  add(range: StaticRange): void {
    this.ranges.add(range);
    this.highlight.add(range);
  }

  delete(range: StaticRange): void {
    if (this.ranges.delete(range)) this.highlight.delete(range);
  }

  clear(): void {
    this.ranges.clear();
    this.highlight.clear();
  }

  /** Returns whether the page has changed the `Highlight`. */
  isDamaged(): boolean {
    return this.highlight.size !== this.ranges.size;
  }

  /** Undoes changes that the page has made to the `Highlight`. */
  restore(): void {
    if (!this.isDamaged()) return;
    this.highlight.clear();
    for (const range of this.ranges) this.highlight.add(range);
  }
}

/** Painted ranges, sorted by how they look. */
export class Layer {
  /** Those of the looks that a range has had: a page needs few. */
  private readonly strokes = new Map<Look, Stroke>();
  private readonly lookByRange = new Map<StaticRange, Look>();

  has(range: StaticRange): boolean {
    return this.lookByRange.has(range);
  }

  ranges(): Iterable<StaticRange> {
    return this.lookByRange.keys();
  }

  /** Adds a range, or changes the look of one that has been added. */
  add(range: StaticRange, look: Look): void {
    if (this.lookByRange.get(range) === look) return;
    this.delete(range);
    this.lookByRange.set(range, look);
    let stroke = this.strokes.get(look);
    if (!stroke) {
      stroke = new Stroke();
      this.strokes.set(look, stroke);
    }
    stroke.add(range);
  }

  delete(range: StaticRange): void {
    const look = this.lookByRange.get(range);
    if (!look) return;
    this.lookByRange.delete(range);
    this.strokes.get(look)?.delete(range);
  }

  clear(): void {
    this.lookByRange.clear();
    for (const stroke of this.strokes.values()) stroke.clear();
  }

  /** Returns the highlight of each look that a range has had. */
  highlights(): Iterable<readonly [Look, Stroke]> {
    return this.strokes;
  }

  /** Returns whether the page has changed a highlight. */
  isDamaged(): boolean {
    return [...this.strokes.values()].some((stroke) => stroke.isDamaged());
  }

  /** Undoes changes that the page has made to the highlights. */
  restore(): void {
    for (const stroke of this.strokes.values()) stroke.restore();
  }
}
