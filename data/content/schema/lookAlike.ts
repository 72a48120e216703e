import * as v from "valibot";
import { IdSchema, LocalizedListSchema, LocalizedSchema } from "./localized.ts";
import { SourceSchema } from "./source.ts";

/** A condition that is no form of dystonia, but is often taken for one, or has a similar name. */
export const LookAlikeSchema = v.strictObject({
  /** Differs from the ids of all forms: both are fragments of the address of the same page. */
  id: IdSchema,
  name: LocalizedSchema,
  /** Other names that readers may search for, by language. */
  synonyms: v.optional(LocalizedListSchema),
  /** What it is, and how it differs from dystonia, in one plain sentence. */
  difference: LocalizedSchema,
  source: SourceSchema,
});
export type LookAlike = v.InferOutput<typeof LookAlikeSchema>;
