import type { Settings } from "./SettingsSchema.ts";

export type HighlightSettings = Pick<Settings["marks"], "style" | "color">;

/** Colors as #rrggbb or a CSS keyword. */
export interface HighlightColors {
  /** Undefined where the highlight keeps the page's text color. */
  readonly text?: string;
  readonly background?: string;
  readonly line: string;
}

/** A color to choose, on a background of its own ("ground") and as a line on the page's background ("line"). */
interface PaletteColor {
  readonly ground: Required<HighlightColors>;
  readonly line: string;
}

const BLACK = "#000000";
const WHITE = "#ffffff";

/**
 * The colors to choose from. A page that contains a mention can read the color of its highlight: a choice from eight says
 * little about who reads, any color at all could be as good as a name. Text has a contrast of at least 7:1 on each
 * ground, and each line one of at least 3:1 on white and on black pages.
 */
export const highlightPalette = {
  /** As a line, it has the color of the page's text, because that is legible on the page's background. */
  auto: { ground: { background: "#ffe9a8", text: "#2b1d00", line: "#8a4b00" }, line: "currentcolor" },
  yellow: { ground: { background: "#ffeb3b", text: BLACK, line: BLACK }, line: "#8a7300" },
  orange: { ground: { background: "#ffb35c", text: BLACK, line: BLACK }, line: "#c75300" },
  green: { ground: { background: "#a8e6a1", text: BLACK, line: BLACK }, line: "#2e8540" },
  blue: { ground: { background: "#a3d5ff", text: BLACK, line: BLACK }, line: "#1f7fc4" },
  pink: { ground: { background: "#ffb8d9", text: BLACK, line: BLACK }, line: "#d6338a" },
  navy: { ground: { background: "#003366", text: WHITE, line: WHITE }, line: "#4a6fd6" },
  gray: { ground: { background: "#404040", text: WHITE, line: WHITE }, line: "#7d7d7d" },
} as const satisfies Readonly<Record<string, PaletteColor>>;

export type HighlightColorName = keyof typeof highlightPalette;

export const highlightColorNames = Object.keys(highlightPalette) as HighlightColorName[];

/** Returns the colors of a highlight. */
export function highlightColors({ style, color }: HighlightSettings): HighlightColors {
  const { ground, line } = highlightPalette[color];
  return style === "background" ? ground : { line };
}
