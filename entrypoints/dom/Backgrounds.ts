import type { PageGround } from "../../data/settings/highlightColors.ts";
import { composedParentOf } from "./composedTree.ts";
import { shadeOf } from "./luminance.ts";

/** Relative luminance (WCAG 2.2) below which a background has a higher contrast with white than with black. */
export const MAX_DARK_LUMINANCE = 0.18;

/** Maximum number of ancestors that are searched for a background. Few pages nest deeper, and most have one much nearer. */
const MAX_ANCESTORS = 60;

/** The luminance of the background of an element; "unknown" where it is an image, a gradient, or too far up. */
type Background = number | "unknown";

/** Reads the backgrounds behind elements from computed styles, which needs no layout, and caches them. */
export class Backgrounds {
  private readonly known = new WeakMap<Element, Background>();

  /**
   * Returns whether the background behind the text of an element is light or dark. Where it is unknown, the text decides:
   * it is legible, so a light text is on a dark background.
   */
  groundOf(element: Element): PageGround {
    const luminance = this.luminanceOf(element);
    if (luminance !== "unknown") return luminance < MAX_DARK_LUMINANCE ? "dark" : "light";
    const text = shadeOf(getComputedStyle(element).color)?.luminance ?? 0;
    return text < MAX_DARK_LUMINANCE ? "light" : "dark";
  }

  luminanceOf(element: Element): Background {
    /** The elements without an opaque background, innermost first. */
    const translucent: { element: Element; luminance: number; alpha: number }[] = [];
    let background: Background = "unknown";
    let at: Element | null = element;
    for (; at && translucent.length < MAX_ANCESTORS; at = composedParentOf(at)) {
      const known = this.known.get(at);
      const shade = known === undefined ? readBackground(at) : undefined;
      if (shade && shade.alpha < 1) {
        translucent.push({ element: at, ...shade });
        continue;
      }
      background = known ?? shade?.luminance ?? "unknown";
      break;
    }
    if (!at) background = canvasLuminance();
    for (const { element: each, luminance, alpha } of translucent.reverse()) {
      if (background !== "unknown") background = alpha * luminance + (1 - alpha) * background;
      this.known.set(each, background);
    }
    return background;
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
