/**
 * How a highlight looks, by the place that it is painted at. `light`: a background and a text color of its own, which fit
 * any page. `lightLink`: the default color keeps the text color of a link. `dark`: dim, with the page's light text.
 * `darkText`: dim, with a light text color of its own. `current`, `currentDark`: the mention that was stepped to.
 */
export const looks = ["light", "lightLink", "dark", "darkText", "current", "currentDark"] as const;
export type Look = (typeof looks)[number];

/** A range and the look of its highlight; the same range has another look when the page changes its colors. */
export type LookOf = (range: StaticRange) => Look;
