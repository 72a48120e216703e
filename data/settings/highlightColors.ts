import type { Settings } from "./SettingsSchema.ts";

export type HighlightSettings = Pick<Settings["marks"], "style" | "color">;

/** Colors as #rrggbb or a CSS keyword. */
export interface HighlightColors {
  /** Undefined where the highlight keeps the page's text color. */
  readonly text?: string;
  readonly background?: string;
  readonly line: string;
}

/** Whether the background of a page is light or dark behind a highlight or a card. */
export type ColorScheme = "light" | "dark";

/** A color to choose, with its background on light and on dark pages, and as a line without a background. */
interface PaletteColor {
  readonly light: Required<HighlightColors>;
  /** Dim, so that it does not glare, and without a text color: the page's is light. */
  readonly dark: Required<Omit<HighlightColors, "text">>;
  readonly line: string;
}

const BLACK = "#000000";
const WHITE = "#ffffff";

/**
 * The colors to choose from. A page that contains a mention can read the color of its highlight: a choice from eight says
 * little about who reads, any color at all could be as good as a name. Text has a contrast of at least 7:1 on each
 * background (on dark ones, text of a page as light as #d0d0d0 or lighter), and each line one of at least 3:1 on white
 * and on black pages.
 */
export const highlightPalette = {
  /** As a line, it has the color of the page's text, because that is legible on the page's background. */
  auto: {
    light: { background: "#ffe9a8", text: "#2b1d00", line: "#8a4b00" },
    dark: { background: "#4a3700", line: "#ffd97a" },
    line: "currentcolor",
  },
  yellow: {
    light: { background: "#ffeb3b", text: BLACK, line: BLACK },
    dark: { background: "#403d00", line: "#ffeb3b" },
    line: "#8a7300",
  },
  orange: {
    light: { background: "#ffb35c", text: BLACK, line: BLACK },
    dark: { background: "#5c3000", line: "#ffb35c" },
    line: "#c75300",
  },
  green: {
    light: { background: "#a8e6a1", text: BLACK, line: BLACK },
    dark: { background: "#12461d", line: "#a8e6a1" },
    line: "#2e8540",
  },
  blue: {
    light: { background: "#a3d5ff", text: BLACK, line: BLACK },
    dark: { background: "#123f63", line: "#a3d5ff" },
    line: "#1f7fc4",
  },
  pink: {
    light: { background: "#ffb8d9", text: BLACK, line: BLACK },
    dark: { background: "#611a42", line: "#ffb8d9" },
    line: "#d6338a",
  },
  navy: {
    light: { background: "#003366", text: WHITE, line: WHITE },
    dark: { background: "#22356f", line: "#a9bdff" },
    line: "#4a6fd6",
  },
  gray: {
    light: { background: "#404040", text: WHITE, line: WHITE },
    dark: { background: "#3a3a3a", line: "#dddddd" },
    line: "#7d7d7d",
  },
} as const satisfies Readonly<Record<string, PaletteColor>>;

export type HighlightColorName = keyof typeof highlightPalette;

export const highlightColorNames = Object.keys(highlightPalette) as HighlightColorName[];

/** Returns the colors of a highlight on a light or a dark page. */
export function highlightColors({ style, color }: HighlightSettings, page: ColorScheme): HighlightColors {
  const { light, dark, line } = highlightPalette[color];
  if (style !== "background") return { line };
  return page === "dark" ? dark : light;
}

/**
 * Returns the color of a line under text that has no color itself, such as a gradient: one that is seen on white and on
 * black.
 */
export function lineOfColorlessText(color: HighlightColorName): string {
  const { line } = highlightPalette[color];
  return line === highlightPalette.auto.line ? highlightPalette.orange.line : line;
}
