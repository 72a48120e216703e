import { contrastRatio } from "./contrastRatio.ts";
import type { Settings } from "./SettingsSchema.ts";

/** Colours written as #rrggbb, or a keyword of CSS. */
export interface HighlightColors {
  /** The words' own colour; without it they keep the page's. */
  readonly text?: string;
  readonly ground?: string;
  readonly line: string;
}

/** The Lens's own colours: #2b1d00 on #ffe9a8 is 13.6:1. */
const OWN = { text: "#2b1d00", ground: "#ffe9a8", line: "#8a4b00" };

/**
 * The colours of a mark. On a ground of the reader's choice the text is black or white, whichever has the higher
 * contrast; that is at least 4.5:1 on any ground, and the options page says where it is below 7:1. A line stands on
 * the page's own ground: by itself it takes the colour of the page's text, which can be read there.
 */
export function highlightColors({
  style,
  color,
}: Pick<Settings["marks"], "style" | "color">): HighlightColors {
  if (style !== "background") return { line: color === "auto" ? "currentcolor" : color };
  if (color === "auto") return OWN;
  const text = contrastRatio(color, "#000000") >= contrastRatio(color, "#ffffff") ? "#000000" : "#ffffff";
  return { text, ground: color, line: text };
}
