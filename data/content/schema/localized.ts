import * as v from "valibot";

/** More than the longest text of a record; what is longer, or holds markup, is none of the Lens's. */
const MOST_LETTERS = 2000;

/** Words to be shown as they stand. */
export const WordsSchema = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(MOST_LETTERS),
  v.regex(/^[^<>]*$/, "write plain text, without < and >"),
);

/**
 * A text in one or more languages, by BCP 47 tag. English is the reference and always there;
 * the other languages are translations of it.
 */
export const LocalizedSchema = v.objectWithRest({ en: WordsSchema }, WordsSchema);
export type Localized = v.InferOutput<typeof LocalizedSchema>;

/** Lower-case words joined by hyphens: "cervical-dystonia". */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write an id in lower case with hyphens"),
);
