import * as v from "valibot";
import { IdSchema, LocalizedSchema } from "./localized.ts";
import { SourceSchema } from "./source.ts";

/** A hard word of a statement, as it is written there, and what it means. */
export const HardWordSchema = v.strictObject({
  word: LocalizedSchema,
  meaning: LocalizedSchema,
  source: SourceSchema,
});
export type HardWord = v.InferOutput<typeof HardWordSchema>;

/** One thing that is known of the causes of cervical dystonia. */
export const StatementSchema = v.strictObject({
  id: IdSchema,
  /** Which of the two kinds of dystonia it speaks of. */
  kind: v.picklist(["primary", "secondary"]),
  /** Its place among the statements of its kind, from 1. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: LocalizedSchema,
  /** The same facts as a clinician would put them. */
  clinical: LocalizedSchema,
  /** The same in a few words, for the card; only the statements that the card shows have it. */
  short: v.optional(LocalizedSchema),
  /** Words in `text` that are explained in place; each occurs in it letter for letter. */
  hardWords: v.array(HardWordSchema),
  source: SourceSchema,
});
export type Statement = v.InferOutput<typeof StatementSchema>;
