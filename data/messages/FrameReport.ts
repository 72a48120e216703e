import { formIds } from "../content/formIds.compiled.ts";
import type { FormId } from "../content/forms/forms.ts";

/** A mention as the highlighter of a frame reports it. */
export interface FoundMention {
  /** Identifies the mention within its frame. */
  readonly id: number;
  /** One form, or several that share a noun: "cervical and laryngeal dystonia". */
  readonly forms: readonly FormId[];
  readonly text: string;
  /**
   * The words right before and after the mention in its block, with "…" where they are cut. Missing in a frame with
   * very many mentions, which reads more of them on each call.
   */
  readonly before?: string;
  readonly after?: string;
  readonly heading?: string;
}

/** The mentions in one frame; empty without a highlighter. */
export interface FrameReport {
  /** The browser's id of the frame; 0 is the main frame. */
  readonly frameId: number;
  readonly contentType: string;
  readonly mentions: readonly FoundMention[];
}

/** Returns whether a value is a FrameReport. Written by hand: the popup waits for up to 20,000 mentions to be checked. */
export function isFrameReport(value: unknown): value is FrameReport {
  const { frameId, contentType, mentions } = Object(value);
  return (
    typeof frameId === "number" &&
    typeof contentType === "string" &&
    Array.isArray(mentions) &&
    mentions.every(isFoundMention)
  );
}

function isFoundMention(value: unknown): value is FoundMention {
  const { id, forms, text, before = "", after = "", heading = "" } = Object(value);
  return typeof id === "number" && isFormList(forms) && [text, before, after, heading].every(isText);
}

/** Returns whether a value is the forms of a mention: at least one. The length is checked before the items are read. */
export function isFormList(value: unknown): value is readonly FormId[] {
  return Array.isArray(value) && value.length > 0 && value.length <= formIds.length && value.every(isFormId);
}

const isFormId = (value: unknown) => formIds.some((id) => id === value);
const isText = (value: unknown) => typeof value === "string";
