/** The highlight styles, with the CSS `text-decoration` of each, without its color. Thinner dots would be hard to see. */
export const highlightStyles = {
  /** The only style that also has a background color. */
  background: "underline 2px",
  underline: "underline 2px",
  wavy: "underline wavy 2px",
  dotted: "underline dotted 3px",
  double: "underline double 2px",
} as const;

export const highlightStyleNames = Object.keys(highlightStyles) as (keyof typeof highlightStyles)[];
