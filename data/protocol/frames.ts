import * as v from "valibot";
import { IdSchema } from "../schema/localized.ts";

/** What the marks in one frame tell of a mention: its words and those around them, its forms, and the heading above. */
export const FoundMentionSchema = v.strictObject({
  /** By this number the marks in the frame know it. */
  id: v.number(),
  /** One form, or those that share a noun: "cervical and laryngeal dystonia". */
  forms: v.array(IdSchema),
  text: v.string(),
  /**
   * The words right before and after it in its block; "…" stands where they are cut. They are not there yet where a
   * frame with very many mentions has left them for the next time that it is asked.
   */
  before: v.optional(v.string()),
  after: v.optional(v.string()),
  heading: v.optional(v.string()),
});
export type FoundMention = v.InferOutput<typeof FoundMentionSchema>;

/** What one frame of a page holds. A frame without a mention has no marks script: its list is empty. */
export const FrameReportSchema = v.strictObject({
  /** By this number the browser knows the frame; 0 is the page itself. */
  frameId: v.number(),
  contentType: v.string(),
  mentions: v.array(FoundMentionSchema),
});
export type FrameReport = v.InferOutput<typeof FrameReportSchema>;
