import * as v from "valibot";
import { PlainTextSchema } from "./localized.ts";

/** A calendar day, `YYYY-MM-DD`. */
export const DaySchema = v.pipe(v.string(), v.isoDate("write a day as YYYY-MM-DD"));

/** A web address. Other schemes, such as `javascript:`, are refused: readers follow these links. */
export const WebAddressSchema = v.pipe(
  v.string(),
  v.url("write a whole web address"),
  v.regex(/^https?:\/\//, "only https: and http: addresses may be followed"),
);

/** The source of a text, and its date. */
export const SourceSchema = v.strictObject({
  /** The publisher, in English words for readers: "NIH, MedlinePlus Genetics". */
  name: PlainTextSchema,
  url: WebAddressSchema,
  date: DaySchema,
  /** What `date` is: the day of the last update, of publication, or on which we collected the text. */
  dated: v.picklist(["updated", "published", "collected"]),
});
export type Source = v.InferOutput<typeof SourceSchema>;
