import * as v from "valibot";
import { formIds } from "../content/formIds.compiled.ts";
import type { CardView } from "../views/CardView.ts";

const words = v.pipe(v.string(), v.nonEmpty());

/** The card: what is known of the first of these forms, which the page names with these words? */
const ReadCardSchema = v.strictObject({
  type: v.literal("read-card"),
  /** More than one where they share a noun: "cervical and laryngeal dystonia". */
  forms: v.pipe(v.array(v.picklist(formIds)), v.minLength(1)),
  word: words,
  /** What the page defines the word as, if it is an abbreviation. */
  definition: v.optional(words),
});
export type ReadCard = v.InferOutput<typeof ReadCardSchema>;

/** The marks: the number of mentions in this frame is another one now. The Lens's own pages hear it too. */
const MentionsChangedSchema = v.strictObject({ type: v.literal("mentions-changed") });

/** What the scripts on a page may ask of the background. Anything else is not answered. */
export const RequestSchema = v.variant("type", [
  /** The gate: this frame's text may name dystonia; bring the marks into it. */
  v.strictObject({ type: v.literal("load-highlighter") }),
  /** A frame in which the Lens was off or paused: that may be over; bring the gate. */
  v.strictObject({ type: v.literal("start-detector") }),
  /** The marks: a pointer or a finger is on a mention; bring the card into this frame. */
  v.strictObject({ type: v.literal("load-card") }),
  MentionsChangedSchema,
  ReadCardSchema,
  /** Any of them: an error of the Lens's own. What is kept of it, `describeError` says. */
  v.strictObject({
    type: v.literal("report-error"),
    place: v.picklist(["detector", "highlighter", "card"]),
    name: v.string(),
    message: v.string(),
    stack: v.string(),
  }),
  /** The card: show the organizations in a tab of their own. */
  v.strictObject({ type: v.literal("show-organizations") }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;

/** What the Lens's own pages may ask of the background: all records. */
export const ReadLibrarySchema = v.strictObject({ type: v.literal("read-library") });
export type ReadLibrary = v.InferOutput<typeof ReadLibrarySchema>;

/** What the background answers to each request. */
export interface Answers {
  "load-highlighter": undefined;
  "start-detector": undefined;
  "load-card": undefined;
  "mentions-changed": undefined;
  "read-card": CardView;
  "report-error": undefined;
  "show-organizations": undefined;
}
