import type { PageGround } from "../../data/settings/highlightColors.ts";
import { composedParentOf } from "./composedTree.ts";
import { shadeOf } from "./luminance.ts";

/** Relative luminance (WCAG 2.2) below which white text has more contrast than black text. */
const MAX_DARK_LUMINANCE = 0.18;

/** A background that is less opaque than this shows what is behind it. */
const MIN_ALPHA = 0.5;

/**
 * Returns whether the background behind the text of an element is light or dark: that of the nearest ancestor with a
 * background color. Where only a picture or the browser's own background is behind the text, the text decides: it is
 * legible, so a light text is on a dark background.
 */
export function pageGroundOf(element: Element): PageGround {
  for (let at: Element | null = element; at; at = composedParentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const shade = shadeOf(backgroundColor);
    if (backgroundImage !== "none" || !shade) break;
    if (shade.alpha >= MIN_ALPHA) return shade.luminance < MAX_DARK_LUMINANCE ? "dark" : "light";
  }
  const text = shadeOf(getComputedStyle(element).color)?.luminance ?? 0;
  return text < MAX_DARK_LUMINANCE ? "light" : "dark";
}
