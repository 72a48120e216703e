/** A line on words, without its color. Safari before 26.2 knows no `text-decoration` with a thickness. */
export interface HighlightLine {
  readonly textDecorationLine: string;
  readonly textDecorationStyle: string;
  readonly textDecorationThickness: string;
}

/** Returns a line under words. */
export const underline = (style: string, thickness: string): HighlightLine => ({
  textDecorationLine: "underline",
  textDecorationStyle: style,
  textDecorationThickness: thickness,
});

/** The highlight styles, with the line of each. Thinner dots would be hard to see. */
export const highlightStyles = {
  /** The only style that also has a background color. */
  background: underline("solid", "2px"),
  underline: underline("solid", "2px"),
  wavy: underline("wavy", "2px"),
  dotted: underline("dotted", "3px"),
  double: underline("double", "2px"),
} as const;

export const highlightStyleNames = Object.keys(highlightStyles) as (keyof typeof highlightStyles)[];
