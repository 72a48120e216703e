import { Layer } from "./Layer.ts";
import type { LookOf } from "./looks.ts";
import { Registration } from "./Registration.ts";
import { Repairs } from "./Repairs.ts";
import type { PaintedSettings } from "./setHighlightStyle.ts";

/** Paints ranges as CSS custom highlights. It adds nothing to the page's DOM, and no style sheet while nothing is painted. */
export class Painter {
  private readonly lookOf: LookOf;
  private readonly registration: Registration;
  private readonly repairs = new Repairs(() => this.repair());

  private readonly painted = new Layer();
  /** The painted ranges that are shown; undefined while all of them are. */
  private shownSubset: Layer | undefined;
  private readonly pendingRemovals = new Set<StaticRange>();
  private readonly pendingAdditions = new Set<StaticRange>();
  private hasHiddenChanges = false;

  constructor(marks: PaintedSettings, lookOf: LookOf) {
    this.lookOf = lookOf;
    this.registration = new Registration(marks, () => this.repairs.isDue());
  }

  /** The number of painted ranges, including those that are not shown now. */
  get size(): number {
    return this.painted.size;
  }

  /** Returns whether the range is painted or will be with the next call of `paint`. */
  has(range: StaticRange): boolean {
    if (this.pendingAdditions.has(range)) return true;
    return this.painted.has(range) && !this.pendingRemovals.has(range);
  }

  /** Schedules, for the next call of `paint`, that new ranges replace old ones; all of them are in the tree of `root`. */
  replace(
    root: Document | ShadowRoot,
    oldRanges: readonly StaticRange[],
    newRanges: readonly StaticRange[],
  ): void {
    if (newRanges.length > 0) this.registration.addRoot(root);
    const removals = oldRanges.filter((range) => !this.pendingAdditions.delete(range));
    if (!this.shownSubset) {
      for (const range of removals) this.pendingRemovals.add(range);
      for (const range of newRanges) this.pendingAdditions.add(range);
      return;
    }
    // While only a subset is shown, other changes are not painted and cost no frame. The viewport limiter chooses a new
    // subset before the next frame.
    for (const range of removals) {
      this.painted.delete(range);
      this.shownSubset.delete(range);
    }
    for (const range of newRanges) this.painted.add(range, this.lookOf(range));
    this.hasHiddenChanges = true;
  }

  /** Paints the scheduled changes, with them undoes changes by the page, and returns whether any was scheduled. */
  paint(): boolean {
    const hasChanges =
      this.hasHiddenChanges || this.pendingRemovals.size > 0 || this.pendingAdditions.size > 0;
    this.hasHiddenChanges = false;
    for (const layer of this.layers()) {
      for (const range of this.pendingRemovals) layer.delete(range);
      for (const range of this.pendingAdditions) layer.add(range, this.lookOf(range));
    }
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

  /** Shows only those painted ranges that are among these, until the next call of `showOnly` or `showAll`. */
  showOnly(ranges: Iterable<StaticRange>): void {
    this.shownSubset = new Layer();
    for (const range of ranges) if (this.painted.has(range)) this.shownSubset.add(range, this.lookOf(range));
    if (this.registration.isActive()) this.register();
  }

  /** Shows all painted ranges. */
  showAll(): void {
    this.shownSubset = undefined;
    if (this.registration.isActive()) this.register();
  }

  /** Changes the style of all highlights, including those that are painted already. */
  restyle(marks: PaintedSettings): void {
    this.registration.restyle(marks);
  }

  /** Gives painted ranges the look that they must have by now. */
  updateLooks(ranges: Iterable<StaticRange>): void {
    for (const range of ranges) {
      for (const layer of this.layers()) if (layer.has(range)) layer.add(range, this.lookOf(range));
    }
    if (this.registration.isActive()) this.register();
  }

  /** Removes all highlights, the registry entries and the style sheets. */
  clear(): void {
    for (const layer of this.layers()) layer.clear();
    this.unregister();
  }

  private layers(): Layer[] {
    return this.shownSubset ? [this.painted, this.shownSubset] : [this.painted];
  }

  private unregister(): void {
    this.repairs.stop();
    this.registration.unregister();
  }

  private register(): void {
    this.registration.register(this.shown());
  }

  private shown(): Layer {
    return this.shownSubset ?? this.painted;
  }

  /** Undoes what the page has done to the highlights. Returns whether it has done something. */
  private repair(): boolean {
    const isDamaged = this.registration.isDamaged(this.shown());
    if (isDamaged) this.register();
    return isDamaged;
  }
}
