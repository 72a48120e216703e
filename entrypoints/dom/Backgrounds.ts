import type { ColorScheme } from "../../data/settings/highlightColors.ts";
import { composedParentOf } from "./composedTree.ts";
import { type Shade, shadeOf } from "./luminance.ts";

/** Relative luminance (WCAG 2.2) below which a background has a higher contrast with white than with black. */
export const MAX_DARK_LUMINANCE = 0.18;

/** Maximum number of ancestors that are searched for a background. Few pages nest deeper, and most have one much nearer. */
const MAX_ANCESTORS = 60;

const CLEAR: Shade = { luminance: 0, alpha: 0 };

/** What is behind the text of an element. */
export interface Backdrop {
  /** The luminance of the background; "unknown" where it is an image, a gradient, or too far up. */
  readonly luminance: number | "unknown";
  /** Whether the text is blended with this background by `mix-blend-mode`. */
  readonly isBlended: boolean;
}

/** Reads the backgrounds behind elements from computed styles, which needs no layout, and caches them. */
export class Backgrounds {
  private readonly known = new WeakMap<Element, Backdrop>();

  /**
   * Returns whether the background behind the text of an element is light or dark. Where it is unknown, the text decides:
   * it is legible, so a light text is on a dark background.
   */
  colorSchemeAt(element: Element): ColorScheme {
    const { luminance } = this.backdropOf(element);
    if (luminance !== "unknown") return luminance < MAX_DARK_LUMINANCE ? "dark" : "light";
    const text = shadeOf(getComputedStyle(element).color)?.luminance ?? 0;
    return text < MAX_DARK_LUMINANCE ? "light" : "dark";
  }

  backdropOf(element: Element): Backdrop {
    /** The elements without an opaque background, innermost first. */
    const translucent: { element: Element; shade: Shade; isBlended: boolean }[] = [];
    let backdrop: Backdrop = { luminance: "unknown", isBlended: false };
    let at: Element | null = element;
    for (; at && translucent.length < MAX_ANCESTORS; at = composedParentOf(at)) {
      const known = this.known.get(at);
      const { shade, isBlended } = known ? { ...known, shade: undefined } : readBackground(at);
      if (shade && shade.alpha < 1) {
        translucent.push({ element: at, shade, isBlended });
        continue;
      }
      backdrop = known ?? { luminance: shade?.luminance ?? "unknown", isBlended };
      break;
    }
    if (!at) backdrop = { luminance: canvasLuminance(), isBlended: false };
    for (const { element: each, shade, isBlended } of translucent.reverse()) {
      backdrop = {
        luminance: mixed(shade, backdrop.luminance),
        isBlended: backdrop.isBlended || isBlended,
      };
      this.known.set(each, backdrop);
    }
    return backdrop;
  }
}

function mixed({ luminance, alpha }: Shade, behind: Backdrop["luminance"]): Backdrop["luminance"] {
  return behind === "unknown" ? behind : alpha * luminance + (1 - alpha) * behind;
}

/** Returns an element's own background. It has no shade if it is an image, or a color that is not understood. */
function readBackground(element: Element): { shade: Shade | undefined; isBlended: boolean } {
  const { backgroundColor, backgroundImage, backgroundClip, mixBlendMode } = getComputedStyle(element);
  const isBlended = mixBlendMode !== "normal";
  // A background that is clipped to the text is not behind it.
  if (backgroundClip.includes("text")) return { shade: CLEAR, isBlended };
  return { shade: backgroundImage === "none" ? shadeOf(backgroundColor) : undefined, isBlended };
}

/**
 * Returns the luminance behind a page without a background. No API returns this color. It is dark only in a dark color
 * scheme, in which the browser's text color is light.
 */
function canvasLuminance(): number {
  const text = shadeOf(getComputedStyle(document.documentElement).color)?.luminance ?? 0;
  return text > 0.5 ? 0 : 1;
}
