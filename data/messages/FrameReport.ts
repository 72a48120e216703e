import { formIds } from "../content/formIds.compiled.ts";
import type { FormId } from "../content/forms/forms.ts";

/** What the marks in one frame tell of a mention: its words and those around them, its forms, and the heading above. */
export interface FoundMention {
  /** By this number the marks in the frame know it. */
  readonly id: number;
  /** One form, or those that share a noun: "cervical and laryngeal dystonia". */
  readonly forms: readonly FormId[];
  readonly text: string;
  /**
   * The words right before and after it in its block; "…" stands where they are cut. They are not there yet where a
   * frame with very many mentions has left them for the next time that it is asked.
   */
  readonly before?: string;
  readonly after?: string;
  readonly heading?: string;
}

/** What one frame of a page holds. A frame without a mention has no marks script: its list is empty. */
export interface FrameReport {
  /** By this number the browser knows the frame; 0 is the page itself. */
  readonly frameId: number;
  readonly contentType: string;
  readonly mentions: readonly FoundMention[];
}

/** Whether a frame's answer is in shape. Written out: the popup waits for it, and a schema would be half its weight. */
export function isFrameReport(answer: unknown): answer is FrameReport {
  const { frameId, contentType, mentions } = Object(answer);
  return (
    typeof frameId === "number" &&
    typeof contentType === "string" &&
    Array.isArray(mentions) &&
    mentions.every(isFoundMention)
  );
}

function isFoundMention(told: unknown): told is FoundMention {
  const { id, forms, text, before = "", after = "", heading = "" } = Object(told);
  return (
    typeof id === "number" &&
    Array.isArray(forms) &&
    forms.every(isFormId) &&
    [text, before, after, heading].every(isText)
  );
}

const isFormId = (value: unknown) => formIds.some((id) => id === value);
const isText = (value: unknown) => typeof value === "string";
