import { type Backdrop, Backgrounds, MAX_DARK_LUMINANCE } from "../../dom/Backgrounds.ts";
import { composedClosest, composedParentOf } from "../../dom/composedTree.ts";
import { shadeOf } from "../../dom/luminance.ts";
import type { PlaceLook } from "./looks.ts";
import { FORCED_COLORS } from "./watchColors.ts";

/** Text on a dim highlight has a contrast of at least 4.5:1 from this luminance on, for each color to choose. */
const MIN_LIGHT_TEXT_LUMINANCE = 0.39;

/** The same for links. They keep their color, which needs a contrast of 3:1 only. */
const MIN_LIGHT_LINK_LUMINANCE = 0.24;

/** A link up to this luminance has a contrast of at least 3:1 on the default highlight. */
const MAX_DARK_LINK_LUMINANCE = 0.24;

/**
 * Letters that are more transparent are not what the reader sees: that is a gradient or shadow of the same letters, or a
 * picture of the text behind them, such as the page of a PDF.
 */
const MIN_TEXT_ALPHA = 0.2;

/** Text with a shadow that contrasts less with its background is legible by the shadow only, and so would its line be. */
const MIN_CONTRAST = 1.5;

/** Tells how a highlight must look at its place on the page. It caches what it finds until `forget` is called. */
export class PageLooks {
  private backgrounds = new Backgrounds();
  private looks = new WeakMap<Element, PlaceLook>();

  lookOf({ startContainer }: StaticRange): PlaceLook {
    const element = composedParentOf(startContainer);
    if (!element) return "light";
    const known = this.looks.get(element);
    if (known) return known;
    const look = this.readLook(element);
    this.looks.set(element, look);
    return look;
  }

  /** Forgets all looks. Call it when the page has changed its colors. */
  forget(): void {
    this.backgrounds = new Backgrounds();
    this.looks = new WeakMap();
  }

  private readLook(element: Element): PlaceLook {
    const style = getComputedStyle(element);
    const text = shadeOf(style.webkitTextFillColor);
    // The system's colors replace those of the page, of the text and of the highlight.
    const isForced = style.forcedColorAdjust !== "none" && matchMedia(FORCED_COLORS).matches;
    if (text === undefined || isForced) return "light";
    const { luminance: background, isBlended } = this.backgrounds.backdropOf(element);
    if (isOutlined(style)) return "solid";
    if (text.alpha < MIN_TEXT_ALPHA) return "clear";
    // Browsers paint highlighted text in its `color`, whatever color it is filled with.
    if (style.webkitTextFillColor !== style.color) return "solid";
    // With a color of its own, a highlight would reveal text that the page hides, such as a spoiler.
    const isHidden = text.luminance === background && isBlackedOut(element, style.color);
    if (isBlended || isHidden) return "blended";
    if (style.textShadow !== "none" && !isContrasting(text.luminance, background)) return "solid";
    return lookOnPage(text.luminance, background, composedClosest(element, "a[href]") !== undefined);
  }
}

/** Returns the look of text whose color the browser keeps. */
function lookOnPage(text: number, background: Backdrop["luminance"], isLink: boolean): PlaceLook {
  // Text that is no lighter than its background is on something else, such as a picture behind it.
  if (background !== "unknown" && background < MAX_DARK_LUMINANCE && text > background) {
    return text >= (isLink ? MIN_LIGHT_LINK_LUMINANCE : MIN_LIGHT_TEXT_LUMINANCE) ? "dark" : "darkText";
  }
  return isLink && text <= MAX_DARK_LINK_LUMINANCE ? "lightLink" : "light";
}

function isContrasting(text: number, background: Backdrop["luminance"]): boolean {
  if (background === "unknown") return true;
  // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  return (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05) >= MIN_CONTRAST;
}

/**
 * Returns whether text has the color of its own box, as words have that a page blacks out. The box of a whole section or page
 * does not count: text of its color is on something else, such as a picture behind it.
 */
function isBlackedOut(element: Element, color: string): boolean {
  for (let at: Element | null = element; at; at = composedParentOf(at)) {
    const { backgroundColor, display } = getComputedStyle(at);
    if (shadeOf(backgroundColor)?.alpha !== 0) return backgroundColor === color;
    if (!display.startsWith("inline")) return false;
  }
  return false;
}

/** Returns whether the letters have a visible outline of another color. Browsers paint highlighted text without it. */
function isOutlined({
  webkitTextStrokeWidth,
  webkitTextStrokeColor,
  webkitTextFillColor,
}: CSSStyleDeclaration) {
  if (Number.parseFloat(webkitTextStrokeWidth) === 0 || webkitTextStrokeColor === webkitTextFillColor)
    return false;
  return (shadeOf(webkitTextStrokeColor)?.alpha ?? 1) >= MIN_TEXT_ALPHA;
}
