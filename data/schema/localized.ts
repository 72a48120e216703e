import * as v from "valibot";

/**
 * A text in one or more languages, by BCP 47 tag. English is the reference and always there;
 * the other languages are translations of it.
 */
export const LocalizedSchema = v.objectWithRest(
  { en: v.pipe(v.string(), v.nonEmpty()) },
  v.pipe(v.string(), v.nonEmpty()),
);
export type Localized = v.InferOutput<typeof LocalizedSchema>;

/** Lower-case words joined by hyphens: "cervical-dystonia". */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write an id in lower case with hyphens"),
);
