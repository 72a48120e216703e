import { composedClosest, composedParentOf } from "../../dom/composedTree.ts";
import { shadeOf } from "../../dom/luminance.ts";
import type { Look } from "./looks.ts";

/** A background that is darker than this (relative luminance) has a higher contrast with white than with black. */
const MAX_DARK_LUMINANCE = 0.18;

/** Text on a dim highlight has a contrast of at least 4.5:1 from this luminance on, for each color to choose. */
const MIN_LIGHT_TEXT_LUMINANCE = 0.39;

/** The same for links, of which only 3:1 is asked: they keep their color. */
const MIN_LIGHT_LINK_LUMINANCE = 0.24;

/** A link up to this luminance has a contrast of at least 3:1 on the default highlight. */
const MAX_DARK_LINK_LUMINANCE = 0.24;

/** Backgrounds are looked for in so many ancestors. Few pages nest deeper, and most have an opaque one much nearer. */
const MAX_ANCESTORS = 60;

/** The luminance of the background of an element; "unknown" where it is an image, a gradient, or too far up. */
type Ground = number | "unknown";

/**
 * Tells how a highlight must look at its place on the page. It reads computed styles, which needs no layout, and caches
 * what it finds for each element until `forget` is called.
 */
export class PageGrounds {
  private grounds = new WeakMap<Element, Ground>();
  private looks = new WeakMap<Element, Look>();

  lookOf({ startContainer }: StaticRange): Look {
    const element = composedParentOf(startContainer);
    if (!element) return "light";
    const known = this.looks.get(element);
    if (known) return known;
    const look = this.readLook(element);
    this.looks.set(element, look);
    return look;
  }

  /** Has all looks be read again: the page has changed its colors. */
  forget(): void {
    this.grounds = new WeakMap();
    this.looks = new WeakMap();
  }

  private readLook(element: Element): Look {
    const text = shadeOf(getComputedStyle(element).color)?.luminance;
    const ground = this.groundOf(element);
    const isLink = composedClosest(element, "a[href]") !== undefined;
    if (text === undefined) return "light";
    // Text that is no lighter than its background is on something else, such as a picture behind it.
    if (ground !== "unknown" && ground < MAX_DARK_LUMINANCE && text > ground) {
      return text >= (isLink ? MIN_LIGHT_LINK_LUMINANCE : MIN_LIGHT_TEXT_LUMINANCE) ? "dark" : "darkText";
    }
    return isLink && text <= MAX_DARK_LINK_LUMINANCE ? "lightLink" : "light";
  }

  private groundOf(element: Element): Ground {
    /** The elements without an opaque background, innermost first. */
    const translucent: { element: Element; luminance: number; alpha: number }[] = [];
    let ground: Ground = "unknown";
    let at: Element | null = element;
    for (; at && translucent.length < MAX_ANCESTORS; at = composedParentOf(at)) {
      const known = this.grounds.get(at);
      const shade = known === undefined ? readBackground(at) : undefined;
      if (shade && shade.alpha < 1) {
        translucent.push({ element: at, ...shade });
        continue;
      }
      ground = known ?? shade?.luminance ?? "unknown";
      break;
    }
    if (!at) ground = canvasLuminance();
    for (const { element: each, luminance, alpha } of translucent.reverse()) {
      if (ground !== "unknown") ground = alpha * luminance + (1 - alpha) * ground;
      this.grounds.set(each, ground);
    }
    return ground;
  }
}

/** Returns the shade of an element's own background; undefined if it is an image, or a color that is not understood. */
function readBackground(element: Element) {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage === "none" ? shadeOf(backgroundColor) : undefined;
}

/**
 * Returns the luminance behind a page without a background. No API returns this color. It is dark only in a dark color
 * scheme, in which the browser's text color is light.
 */
function canvasLuminance(): number {
  const text = shadeOf(getComputedStyle(document.documentElement).color)?.luminance ?? 0;
  return text > 0.5 ? 0 : 1;
}
