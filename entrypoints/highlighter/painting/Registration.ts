import { isChromium } from "../../dom/runtime.ts";
import type { Layer } from "./Layer.ts";
import type { Look } from "./looks.ts";
import { createHighlightNames, type PaintedSettings, setHighlightStyle } from "./setHighlightStyle.ts";
import { FORCED_COLORS } from "./watchColors.ts";

/** The highlights in the registry and the style sheet that paints them. The page can remove or change both. */
export class Registration {
  private marks: PaintedSettings;
  private readonly tryRepair: () => boolean;
  private readonly names = createHighlightNames();
  private readonly inheritsHighlights = isChromium();
  private sheet: CSSStyleSheet | undefined;
  private readonly styledRoots = new Set<Document | ShadowRoot>();
  /** The roots that have adopted the style sheet, unless the page has removed it. */
  private readonly adoptingRoots = new Set<Document | ShadowRoot>();
  /** The highlights that were registered last, by their names. */
  private readonly registered = new Map<string, Highlight>();

  /** @param tryRepair returns whether damage by the page may be undone now, and counts that as a repair */
  constructor(marks: PaintedSettings, tryRepair: () => boolean) {
    this.marks = marks;
    this.tryRepair = tryRepair;
  }

  /** Returns whether there is anything to unregister. */
  isActive(): boolean {
    return this.sheet !== undefined;
  }

  /** Adds the style sheet, with the next call of `register`, wherever the highlights of this tree need it. */
  addRoot(root: Document | ShadowRoot): void {
    this.styledRoots.add(document);
    if (!this.inheritsHighlights) this.styledRoots.add(root);
  }

  restyle(marks: PaintedSettings): void {
    this.marks = marks;
    if (this.sheet) this.setStyle(this.sheet);
  }

  /** Registers the highlights of a layer and their style sheet, and repairs what the page has removed, if it may now. */
  register(layer: Layer): void {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.setStyle(this.sheet);
    }
    if (this.isDamaged(layer) && this.tryRepair()) {
      this.adoptingRoots.clear();
      this.registered.clear();
      layer.restore();
    }
    for (const root of this.styledRoots) this.adopt(root, this.sheet);
    for (const [look, { ranges, highlight }] of layer.highlights())
      this.registerLook(look, ranges.size > 0 && !isUnpaintable(look) ? highlight : undefined);
  }

  /** Returns whether the page has removed a style sheet, or has removed or changed a highlight. */
  isDamaged(layer: Layer): boolean {
    const { sheet } = this;
    const isWithoutSheet = (root: Document | ShadowRoot) =>
      sheet !== undefined && !root.adoptedStyleSheets.includes(sheet);
    return (
      layer.isDamaged() ||
      [...this.adoptingRoots].some(isWithoutSheet) ||
      [...this.registered].some(([name, highlight]) => CSS.highlights.get(name) !== highlight)
    );
  }

  /** Removes all highlights and style sheets. */
  unregister(): void {
    for (const name of Object.values(this.names)) CSS.highlights.delete(name);
    for (const { adoptedStyleSheets } of this.styledRoots) {
      const index = this.sheet ? adoptedStyleSheets.indexOf(this.sheet) : -1;
      if (index >= 0) adoptedStyleSheets.splice(index, 1);
    }
    this.styledRoots.clear();
    this.adoptingRoots.clear();
    this.registered.clear();
    this.sheet = undefined;
  }

  private adopt(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
    // Keeping a removed root would leak its document. A root in another document cannot adopt this document's sheet.
    if (!root.isConnected || (root.ownerDocument ?? root) !== document) {
      this.styledRoots.delete(root);
      this.adoptingRoots.delete(root);
    } else if (!this.adoptingRoots.has(root)) {
      this.adoptingRoots.add(root);
      if (root.adoptedStyleSheets.includes(sheet)) return;
      root.adoptedStyleSheets.push(sheet);
      // On a large page, computing the styles takes longer than a slice, and is not to be added to the next frame.
      setTimeout(computeStyles);
    }
  }

  /** Registers the highlight of a look, or none. */
  private registerLook(look: Look, highlight: Highlight | undefined): void {
    const name = this.names[look];
    if (!highlight) {
      this.registered.delete(name);
      CSS.highlights.delete(name);
    } else if (this.registered.get(name) !== highlight) {
      this.registered.set(name, highlight);
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  private setStyle(sheet: CSSStyleSheet): void {
    setHighlightStyle(sheet, { names: this.names, isInherited: this.inheritsHighlights }, this.marks);
  }
}

/** Makes the browser recalculate all styles of the page now: reading one computed style forces it to. */
function computeStyles(): void {
  const root: Element | null = document.documentElement;
  if (root) getComputedStyle(root).getPropertyValue("color");
}

/**
 * Returns whether a highlight of this look cannot be painted now. With forced colors, Chromium paints highlighted letters
 * in the color of the system, also those that a viewer of PDF files has laid over its picture of the page.
 */
function isUnpaintable(look: Look): boolean {
  return look.startsWith("clear") && matchMedia(FORCED_COLORS).matches;
}
