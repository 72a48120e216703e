import * as v from "valibot";
import { WordsSchema } from "./localized.ts";

/** A calendar day, `YYYY-MM-DD`. */
export const DaySchema = v.pipe(v.string(), v.isoDate("write a day as YYYY-MM-DD"));

/** An address that a reader may follow: https or http, nothing else. */
export const WebAddressSchema = v.pipe(
  v.string(),
  v.url("write a whole web address"),
  v.regex(/^https?:\/\//, "only https: and http: addresses may be followed"),
);

/** Where a statement comes from, and how old it is. */
export const SourceSchema = v.strictObject({
  /** Who says it, as a reader would name them: "NIH, Genetics Home Reference". */
  name: WordsSchema,
  url: WebAddressSchema,
  date: DaySchema,
  /** What `date` says: the source's own last update, the day it was published, or the day its text was collected. */
  dated: v.picklist(["updated", "published", "collected"]),
});
export type Source = v.InferOutput<typeof SourceSchema>;
