import { Layer } from "./Layer.ts";
import type { LookOf } from "./looks.ts";
import { Registration } from "./Registration.ts";
import { Repairs } from "./Repairs.ts";
import type { PaintedSettings } from "./setHighlightStyle.ts";

/**
 * Paints ranges as CSS custom highlights. It adds nothing to the page's DOM, and no style sheet while nothing is to be
 * painted. Which ranges are to be painted is chosen with `replace`; only those near the viewport may be in the registry.
 */
export class Painter {
  private readonly lookOf: LookOf;
  private readonly registration: Registration;
  private readonly repairs = new Repairs(() => this.repair());
  private readonly chosen = new Set<StaticRange>();
  /** The chosen ranges that are in the registry. */
  private readonly shown = new Layer();
  private readonly pendingRemovals = new Set<StaticRange>();
  private readonly pendingAdditions = new Set<StaticRange>();

  constructor(marks: PaintedSettings, lookOf: LookOf) {
    this.lookOf = lookOf;
    this.registration = new Registration(marks, () => this.repairs.tryBegin());
  }

  /** The number of chosen ranges, including those that are not shown now. */
  get size(): number {
    return this.chosen.size;
  }

  /** Returns whether the range is chosen: it is painted, or will be as soon as it is near the viewport. */
  has(range: StaticRange): boolean {
    return this.chosen.has(range);
  }

  /** Returns whether the range is painted now. */
  isShown(range: StaticRange): boolean {
    return this.shown.has(range);
  }

  /** Schedules, for the next call of `paint`, that new ranges replace old ones; all of them are in the tree of `root`. */
  replace(
    root: Document | ShadowRoot,
    oldRanges: readonly StaticRange[],
    newRanges: readonly StaticRange[],
  ): void {
    if (newRanges.length > 0) this.registration.addRoot(root);
    for (const range of oldRanges) {
      this.chosen.delete(range);
      if (!this.pendingAdditions.delete(range) && this.shown.has(range)) this.pendingRemovals.add(range);
    }
    for (const range of newRanges) {
      this.chosen.add(range);
      if (!this.pendingRemovals.delete(range)) this.pendingAdditions.add(range);
    }
  }

  /**
   * Paints the scheduled changes, with them undoes changes by the page, and returns whether any was scheduled. Of the new
   * ranges only those that `mayShow` are shown.
   */
  paint(mayShow: (range: StaticRange) => boolean): boolean {
    const hasChanges = this.pendingRemovals.size > 0 || this.pendingAdditions.size > 0;
    for (const range of this.pendingRemovals) this.shown.delete(range);
    for (const range of this.pendingAdditions) if (mayShow(range)) this.shown.add(range, this.lookOf(range));
    this.pendingRemovals.clear();
    this.pendingAdditions.clear();
    if (this.size > 0 && hasChanges) {
      this.repairs.restart();
      this.register();
    } else if (this.size === 0 && this.registration.isActive()) {
      this.unregister();
    }
    return hasChanges;
  }

  /** Hides ranges, and shows those of the others that are chosen and painted; new ones are shown by `paint`. */
  show(ranges: Iterable<StaticRange>, hidden: Iterable<StaticRange> = []): void {
    for (const range of hidden) this.shown.delete(range);
    for (const range of ranges) {
      if (this.chosen.has(range) && !this.pendingAdditions.has(range))
        this.shown.add(range, this.lookOf(range));
    }
    if (this.registration.isActive()) this.register();
  }

  /** Returns the ranges that are shown now. */
  shownRanges(): Iterable<StaticRange> {
    return this.shown.ranges();
  }

  /** Returns the chosen ranges. */
  chosenRanges(): Iterable<StaticRange> {
    return this.chosen;
  }

  /** Changes the style of all highlights, including those that are painted already. */
  restyle(marks: PaintedSettings): void {
    this.registration.restyle(marks);
  }

  /** Gives shown ranges the look that they must have by now. */
  updateLooks(ranges: Iterable<StaticRange>): void {
    for (const range of ranges) if (this.shown.has(range)) this.shown.add(range, this.lookOf(range));
    if (this.registration.isActive()) this.register();
  }

  /** Removes all highlights, the registry entries and the style sheets. */
  clear(): void {
    this.chosen.clear();
    this.shown.clear();
    this.unregister();
  }

  private unregister(): void {
    this.repairs.stop();
    this.registration.unregister();
  }

  private register(): void {
    this.registration.register(this.shown);
  }

  /** Undoes what the page has done to the highlights. Returns whether it has done something. */
  private repair(): boolean {
    const isDamaged = this.registration.isDamaged(this.shown);
    if (isDamaged) this.register();
    return isDamaged;
  }
}
