import * as v from "valibot";

/** The parts of the Lens; each error names the one that it happened in. */
export const PLACES = [
  "gate",
  "marks",
  "card",
  "background",
  "popup",
  "panel",
  "options",
  "welcome",
  "lookup",
  "handout",
] as const;
export type Place = (typeof PLACES)[number];

/** One of the Lens's own errors, as it is kept on this machine. It holds no address and no text of a page. */
export const ErrorEntrySchema = v.strictObject({
  /** In milliseconds since 1970 (UTC). */
  at: v.pipe(v.number(), v.integer()),
  place: v.picklist(PLACES),
  /** What `describeError` made of it. */
  message: v.pipe(v.string(), v.nonEmpty(), v.maxLength(400)),
  /** Of the Lens. */
  version: v.string(),
  /** How often it came in a row; `at` is the last time. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type ErrorEntry = v.InferOutput<typeof ErrorEntrySchema>;
