/**
 * How a highlight looks, by the place that it is painted at. `light`: a background and a text color of its own, which fit
 * any page. `lightLink`: the default color keeps the text color of a link. `dark`: dim, with the page's light text.
 * `darkText`: dim, with a light text color of its own. `solid`: like `light` in every style, for text that the browser
 * would paint without its outline or in another color. `clear`: only a line, under letters that have no color of their
 * own. `blended`: only a line, in the color of the text, where both are blended with what is behind them.
 */
const placeLooks = ["light", "lightLink", "dark", "darkText", "solid", "clear", "blended"] as const;
export type PlaceLook = (typeof placeLooks)[number];

/** The look of a highlight; the second one is that of the mention that was stepped to. */
export type Look = PlaceLook | `${PlaceLook}Current`;

export const looks: readonly Look[] = placeLooks.flatMap((look) => [look, `${look}Current` as const]);

/** A range and the look of its highlight; the same range has another look when the page changes its colors. */
export type LookOf = (range: StaticRange) => Look;
