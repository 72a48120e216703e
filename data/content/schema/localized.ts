import * as v from "valibot";

/** Longer than any text of a record: a stored text above this length was tampered with. */
const MAX_TEXT_CHARS = 2000;

/** Text without markup. */
export const PlainTextSchema = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(MAX_TEXT_CHARS),
  v.regex(/^[^<>]*$/, "write plain text, without < and >"),
);

/**
 * A text by language (BCP 47 tag). English is required and the reference: the other languages are translations of it.
 */
export const LocalizedSchema = v.objectWithRest({ en: PlainTextSchema }, PlainTextSchema);
export type Localized = v.InferOutput<typeof LocalizedSchema>;

/** Texts by language (BCP 47 tag), independent of each other: the names of a form differ between languages. */
const PlainTextsSchema = v.pipe(v.array(PlainTextSchema), v.readonly());
export const LocalizedListSchema = v.objectWithRest({ en: PlainTextsSchema }, PlainTextsSchema);
export type LocalizedList = v.InferOutput<typeof LocalizedListSchema>;

/** Lowercase words joined by hyphens: "cervical-dystonia". */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write an id in lower case with hyphens"),
);
