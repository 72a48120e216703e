import { isChromium } from "../../dom/runtime.ts";
import { type Look, type LookOf, looks } from "./looks.ts";
import { createHighlightNames, type PaintedSettings, setHighlightStyle } from "./setHighlightStyle.ts";
import { FORCED_COLORS } from "./watchColors.ts";

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

  /** Undoes changes that the page has made to the `Highlight`. */
  restore(): void {
    if (this.highlight.size === this.ranges.size) return;
    this.highlight.clear();
    for (const range of this.ranges) this.highlight.add(range);
  }
}

/** Painted ranges, sorted by how they look. */
class Layer {
  readonly strokes = Object.fromEntries(looks.map((look) => [look, new Stroke()])) as Record<Look, Stroke>;

  get size(): number {
    return this.all().reduce((sum, { ranges }) => sum + ranges.size, 0);
  }

  has(range: StaticRange): boolean {
    return this.all().some(({ ranges }) => ranges.has(range));
  }

  /** Adds a range, or changes the look of one that has been added. */
  add(range: StaticRange, look: Look): void {
    if (this.strokes[look].ranges.has(range)) return;
    this.delete(range);
    this.strokes[look].add(range);
  }

  delete(range: StaticRange): void {
    for (const stroke of this.all()) stroke.delete(range);
  }

  clear(): void {
    for (const stroke of this.all()) stroke.clear();
  }

  all(): Stroke[] {
    return Object.values(this.strokes);
  }
}

/** Paints ranges as CSS custom highlights. It adds nothing to the page's DOM, and no style sheet while nothing is painted. */
export class Painter {
  private marks: PaintedSettings;
  private readonly lookOf: LookOf;
  private readonly names = createHighlightNames();
  private readonly inheritsHighlights = isChromium();
  private sheet: CSSStyleSheet | undefined;
  private readonly styledRoots = new Set<Document | ShadowRoot>();

  private readonly painted = new Layer();
  /** The painted ranges that are shown; undefined while all of them are. */
  private shownSubset: Layer | undefined;
  private readonly pendingRemovals = new Set<StaticRange>();
  private readonly pendingAdditions = new Set<StaticRange>();
  private hasHiddenChanges = false;

  constructor(marks: PaintedSettings, lookOf: LookOf) {
    this.marks = marks;
    this.lookOf = lookOf;
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
    if (newRanges.length > 0) {
      this.styledRoots.add(document);
      if (!this.inheritsHighlights) this.styledRoots.add(root);
    }
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

  /** Paints the scheduled changes, undoes changes by the page, and returns whether any change was scheduled. */
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
    if (this.size > 0) this.register();
    else if (this.sheet) this.unregister();
    return hasChanges;
  }

  /** Shows only those painted ranges that are among these, until the next call of `showOnly` or `showAll`. */
  showOnly(ranges: Iterable<StaticRange>): void {
    this.shownSubset = new Layer();
    for (const range of ranges) if (this.painted.has(range)) this.shownSubset.add(range, this.lookOf(range));
    if (this.sheet) this.register();
  }

  /** Shows all painted ranges. */
  showAll(): void {
    this.shownSubset = undefined;
    if (this.sheet) this.register();
  }

  /** Changes the style of all highlights, including those that are painted already. */
  restyle(marks: PaintedSettings): void {
    this.marks = marks;
    if (this.sheet) this.setStyle(this.sheet);
  }

  /** Gives painted ranges the look that they must have by now. */
  updateLooks(ranges: Iterable<StaticRange>): void {
    for (const range of ranges) {
      for (const layer of this.layers()) if (layer.has(range)) layer.add(range, this.lookOf(range));
    }
    if (this.sheet) this.register();
  }

  /** Removes all highlights, the registry entries and the style sheets. */
  clear(): void {
    for (const layer of this.layers()) layer.clear();
    this.unregister();
  }

  private layers(): Layer[] {
    return this.shownSubset ? [this.painted, this.shownSubset] : [this.painted];
  }

  /** Registers the highlights and their style sheet wherever they are missing: the page can remove both. */
  private register(): void {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.setStyle(this.sheet);
    }
    for (const root of this.styledRoots) {
      // Keeping a removed root would leak its document. A root in another document cannot adopt this document's sheet.
      if (!root.isConnected || (root.ownerDocument ?? root) !== document) this.styledRoots.delete(root);
      else if (!root.adoptedStyleSheets.includes(this.sheet)) root.adoptedStyleSheets.push(this.sheet);
    }
    const shown = this.shownSubset ?? this.painted;
    for (const look of looks) {
      const name = this.names[look];
      const { ranges, highlight } = shown.strokes[look];
      shown.strokes[look].restore();
      if (ranges.size === 0 || isUnpaintable(look)) CSS.highlights.delete(name);
      else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  private unregister(): void {
    for (const name of Object.values(this.names)) CSS.highlights.delete(name);
    for (const { adoptedStyleSheets } of this.styledRoots) {
      const index = this.sheet ? adoptedStyleSheets.indexOf(this.sheet) : -1;
      if (index >= 0) adoptedStyleSheets.splice(index, 1);
    }
    this.styledRoots.clear();
    this.sheet = undefined;
  }

  private setStyle(sheet: CSSStyleSheet): void {
    setHighlightStyle(sheet, { names: this.names, isInherited: this.inheritsHighlights }, this.marks);
  }
}

/**
 * Returns whether a highlight of this look cannot be painted now. With forced colors, Chromium paints highlighted letters
 * in the color of the system, also those that a viewer of PDF files has laid over its picture of the page.
 */
function isUnpaintable(look: Look): boolean {
  return look.startsWith("clear") && matchMedia(FORCED_COLORS).matches;
}
