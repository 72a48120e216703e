import { contrastRatio } from "./contrastRatio.ts";
import type { Settings } from "./SettingsSchema.ts";

export type HighlightSettings = Pick<Settings["marks"], "style" | "color">;

/** Colors as #rrggbb or a CSS keyword. */
export interface HighlightColors {
  /** Undefined where the highlight keeps the page's text color. */
  readonly text?: string;
  readonly background?: string;
  readonly line: string;
}

/** The default colors: #2b1d00 on #ffe9a8 is 13.6:1. */
const DEFAULT_COLORS = { text: "#2b1d00", background: "#ffe9a8", line: "#8a4b00" };

/**
 * Returns the colors of a highlight. On a background of the reader's choice, the text is black or white, whichever has
 * the higher contrast: at least 4.5:1 on any background, and the options page says where it is below 7:1. An underline
 * without a background has the color of the page's text by default, because that is legible on the page's background.
 */
export function highlightColors({ style, color }: HighlightSettings): HighlightColors {
  if (style !== "background") return { line: color === "auto" ? "currentcolor" : color };
  if (color === "auto") return DEFAULT_COLORS;
  const text = contrastRatio(color, "#000000") >= contrastRatio(color, "#ffffff") ? "#000000" : "#ffffff";
  return { text, background: color, line: text };
}
