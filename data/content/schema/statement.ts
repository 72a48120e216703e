import * as v from "valibot";
import { IdSchema, LocalizedSchema } from "./localized.ts";
import { SourceSchema } from "./source.ts";

/** A difficult word, spelled as in the statement, and its meaning. */
export const HardWordSchema = v.strictObject({
  word: LocalizedSchema,
  meaning: LocalizedSchema,
  source: SourceSchema,
});
export type HardWord = v.InferOutput<typeof HardWordSchema>;

/** One fact about the causes of cervical dystonia, or about the words for their kinds. */
export const StatementSchema = v.strictObject({
  id: IdSchema,
  /** The kind of dystonia that the fact is about; `terms`, it is about the words "primary" and "secondary". */
  kind: v.picklist(["primary", "secondary", "terms"]),
  /**
   * The question of readers that the fact answers: `causes`, "What causes it?"; `families`, "Does it run in families?";
   * `medicine`, "Can a medicine cause it?"; `else`, "What else can cause it?"; `words`, what the words for the kinds mean.
   */
  question: v.picklist(["causes", "families", "medicine", "else", "words"]),
  /** Position among the statements of its kind, from 1. */
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: LocalizedSchema,
  /** The same fact in clinical wording. */
  clinical: LocalizedSchema,
  /** The same fact in a few words; only in the statements that the card shows. */
  short: v.optional(LocalizedSchema),
  /** Whether it names a medicine as a cause: readers are then told not to stop one on their own. */
  namesMedicine: v.optional(v.literal(true)),
  /** The words in `text` that are explained in place; `text` contains each one, spelled the same. */
  hardWords: v.array(HardWordSchema),
  source: SourceSchema,
});
export type Statement = v.InferOutput<typeof StatementSchema>;

/** A question that readers ask about the causes of a form. */
export type CauseQuestion = Statement["question"];

/** The kinds of dystonia by cause. */
export type DystoniaKind = Exclude<Statement["kind"], "terms">;
