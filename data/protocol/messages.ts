import * as v from "valibot";
import { FormSchema } from "../schema/form.ts";
import { IdSchema, LocalizedSchema } from "../schema/localized.ts";
import { StatementSchema } from "../schema/statement.ts";

/** The marks: the number of mentions in this frame is another one now. The Lens's own pages hear it too. */
export const MentionsChangedSchema = v.strictObject({ type: v.literal("mentions-changed") });

/** What the scripts on a page may ask of the background. Anything else is not answered. */
export const RequestSchema = v.variant("type", [
  /** The gate: this frame's text may name dystonia; bring the marks into it. */
  v.strictObject({ type: v.literal("bring-marks") }),
  /** The marks: a pointer or a finger is on a mention; bring the card into this frame. */
  v.strictObject({ type: v.literal("bring-card") }),
  MentionsChangedSchema,
  /** The card: what is known of the first of these forms, and what are the others called? Answered with `CardContent`. */
  v.strictObject({ type: v.literal("read-card"), forms: v.pipe(v.array(IdSchema), v.minLength(1)) }),
  /** The card: show the organizations in a tab of their own. */
  v.strictObject({ type: v.literal("show-organizations") }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;

/** What a card shows: the form that was named, and the causes of cervical dystonia in short. */
export const CardContentSchema = v.strictObject({
  form: FormSchema,
  /** The names of the other forms that the same words name: "cervical and laryngeal dystonia". */
  others: v.array(LocalizedSchema),
  statements: v.array(StatementSchema),
});
export type CardContent = v.InferOutput<typeof CardContentSchema>;

/** What the background answers to each request. */
export interface Answers {
  "bring-marks": undefined;
  "bring-card": undefined;
  "mentions-changed": undefined;
  "read-card": CardContent;
  "show-organizations": undefined;
}
