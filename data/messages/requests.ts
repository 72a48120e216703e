import * as v from "valibot";
import type { FormId } from "../content/forms/forms.ts";
import { isFormId } from "../content/isFormId.ts";
import type { FrameSettings } from "../settings/FrameSettings.ts";
import type { CardView } from "../views/CardView.ts";
import { isFormList } from "./isFormList.ts";
import { MAX_ERROR_CHARS, MAX_WORD_CHARS } from "./limits.ts";

// All messages go to the background by `runtime.sendMessage`. The other direction, from the background and the extension
// pages into frames, is `callFrame`.

/** The sections of the popup that a card can open. */
const sections = ["causes", "organizations"] as const;
export type Section = (typeof sections)[number];

const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_WORD_CHARS));

const errorText = v.pipe(v.string(), v.maxLength(MAX_ERROR_CHARS));

const ReadCardSchema = v.strictObject({
  type: v.literal("read-card"),
  /** More than one when they share a noun: "cervical and laryngeal dystonia". */
  forms: v.custom<readonly FormId[]>(isFormList),
  /** The page's words for the forms. */
  word: words,
  /** The long form that the page gives for the word, if the word is an abbreviation. */
  definition: v.optional(words),
  /** Set if the words are the reader's own for the form. */
  isOwnWord: v.optional(v.literal(true)),
});
export type ReadCard = v.InferOutput<typeof ReadCardSchema>;

/** Messages from the content scripts to the background. It ignores all others. */
export const RequestSchema = v.variant("type", [
  /** Detector: the text of this frame may contain a term; inject the highlighter. */
  v.strictObject({ type: v.literal("load-highlighter") }),
  /** A frame that was off or paused: inject the detector again, if the settings allow it by now. */
  v.strictObject({ type: v.literal("start-detector") }),
  /** Detector and highlighter: a frame in this document has no scripts yet, and may have text; start the detector in it. */
  v.strictObject({ type: v.literal("start-frames") }),
  /** Highlighter: return the settings for this frame. */
  v.strictObject({ type: v.literal("frame-settings") }),
  /** Highlighter: a card is about to open; inject the card script into this frame. */
  v.strictObject({ type: v.literal("load-card") }),
  /** Highlighter: the number of mentions has changed; update the badge. The popup and the side panel listen, too. */
  v.strictObject({ type: v.literal("mentions-changed") }),
  /** Card: return the texts of the card about the first of these forms. */
  ReadCardSchema,
  /** Card: open a section of the popup in a tab. */
  v.strictObject({ type: v.literal("show-section"), section: v.picklist(sections) }),
  /** Card: open the form on the page with all forms, in a tab. */
  v.strictObject({
    type: v.literal("show-form"),
    form: v.pipe(
      v.string(),
      v.check((id: string) => isFormId(id)),
    ),
  }),
  /** Card: the reader says that a form is, or is no more, the form that the reader has. */
  v.strictObject({
    type: v.literal("set-my-form"),
    form: v.custom<FormId>(isFormId),
    isMine: v.boolean(),
  }),
  /** Any content script: add an error to the log. `describeError` selects what is stored. */
  v.strictObject({
    type: v.literal("report-error"),
    place: v.picklist(["detector", "highlighter", "card"]),
    name: errorText,
    message: errorText,
    stack: errorText,
  }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;

/** The background's response to each request of a content script. */
export interface Responses {
  "load-highlighter": undefined;
  "start-detector": undefined;
  "start-frames": undefined;
  /** Undefined when the Lens is off or paused in the frame. */
  "frame-settings": FrameSettings | undefined;
  "load-card": undefined;
  "mentions-changed": undefined;
  "read-card": CardView;
  "show-section": undefined;
  "show-form": undefined;
  /** Whether it is stored. */
  "set-my-form": boolean;
  "report-error": undefined;
}

/** The only message from the extension pages to the background: return all records (`LibraryResult`). */
export const ReadLibrarySchema = v.strictObject({ type: v.literal("read-library") });
export type ReadLibrary = v.InferOutput<typeof ReadLibrarySchema>;
