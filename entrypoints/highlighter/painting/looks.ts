/**
 * How a highlight looks, by the place that it is painted at. `light`: a background and a text color of its own, which fit
 * any page. `lightLink`: the default color keeps the text color of a link. `dark`: dim, with the page's light text.
 * `darkText`: dim, with a light text color of its own. `solid`: like `light` in every style, for text that the browser
 * would paint without its outline or in another color, and text that only a shadow makes legible. `clear`: only a line,
 * under letters that have no color of their own. `blended`: only a line, in the color of the text, where a blend mode
 * of the page mixes both with what is behind them.
 */
export const placeLooks = ["light", "lightLink", "dark", "darkText", "solid", "clear", "blended"] as const;
export type PlaceLook = (typeof placeLooks)[number];

/**
 * How much a highlight stands out: as usual, as the mention that was stepped to, as a mention of the reader's own form, or
 * less than usual.
 */
export const emphases = ["", "Current", "Mine", "Calm"] as const;
export type Emphasis = (typeof emphases)[number];

export type Look = `${PlaceLook}${Emphasis}`;

/** All looks, sorted by place, and for each place in the order of `emphases`. */
export const looks: readonly Look[] = placeLooks.flatMap((place) =>
  emphases.map((emphasis) => `${place}${emphasis}` as const),
);

/** Returns the looks with an emphasis, one for each place. */
export function looksWith(emphasis: Emphasis): readonly Look[] {
  return placeLooks.map((place) => `${place}${emphasis}` as const);
}

/** A range and the look of its highlight; the same range has another look when the page changes its colors. */
export type LookOf = (range: StaticRange) => Look;
