/*
 * How far a trembling hand may miss a target (CSS pixels). A line of text is about 20 pixels high: with more, a press could
 * as well be meant for another line.
 */

/** A resting pointer that is no farther than this from the mention or from its card has not left them. */
export const HOVER_SLOP_PX = 8;

/** A press this soon after another at the same place (milliseconds) is the second one of a double click. */
export const DOUBLE_PRESS_MS = 500;

/** A press or tap that misses a mention by no more than this opens its card, if it hits nothing else. */
export const PRESS_SLOP_PX = 12;
