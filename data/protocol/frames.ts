import * as v from "valibot";
import { IdSchema } from "../schema/localized.ts";

/** What the marks in one frame tell of a mention: its words, its form, and the heading that it stands under. */
export const FoundMentionSchema = v.strictObject({
  form: IdSchema,
  text: v.string(),
  heading: v.optional(v.string()),
});
export type FoundMention = v.InferOutput<typeof FoundMentionSchema>;

/** What one frame of a page holds. A frame without a mention has no marks script: its list is empty. */
export const FrameReportSchema = v.strictObject({
  contentType: v.string(),
  mentions: v.array(FoundMentionSchema),
});
export type FrameReport = v.InferOutput<typeof FrameReportSchema>;
