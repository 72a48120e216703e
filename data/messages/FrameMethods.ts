import type { FrameSettings } from "../settings/FrameSettings.ts";
import type { NoteView } from "./NoteView.ts";

/**
 * What became of a jump to a mention: it is shown; it is on the page, but only the page itself can bring it into view; or
 * there is none.
 */
export const JUMP_RESULTS = ["shown", "outOfView", "none"] as const;
export type JumpResult = (typeof JUMP_RESULTS)[number];

/**
 * The methods that the background and the extension pages call in a frame (`callFrame`). The highlighter provides them
 * while it runs; a frame without a highlighter has none. Results must survive a structured clone.
 */
export interface FrameMethods {
  /**
   * Resolves to the visible mentions as `encodeMentionList` writes them: browsers copy an array of many objects five times
   * slower than a text.
   */
  mentions(): Promise<string>;
  mentionCount(): number;
  /** Applies changed settings; returns false, and applies nothing, if they are not those of this release. */
  applySettings(settings: FrameSettings): boolean;
  /** Scrolls to the mention with this id and opens its card. */
  show(id: number): Promise<JumpResult>;
  /**
   * Shows the mention after (1) or before (-1) the one shown last ("current"), or this frame's first (1) or last (-1)
   * mention ("edge").
   */
  step(direction: 1 | -1, from: "current" | "edge"): Promise<JumpResult>;
  /** Opens a card that says that the mention of the last jump is out of view; resolves to false if there is no such one. */
  explainOutOfView(note: NoteView): Promise<boolean>;
  /**
   * Opens, at the selected words, the card of the form that they name, or `nothing`; returns false if the frame shows no
   * selected words. The settings are for a frame in which the highlighter does not run.
   */
  lookUp(words: string, settings: FrameSettings, nothing: NoteView): boolean;
  /** Moves the focus into the open card of this frame; resolves to false when none is open. */
  focusCard(): Promise<boolean>;
  hasOpenCard(): boolean;
  /** Closes the card of this frame; returns false when none is open. */
  closeCard(): boolean;
  /** Returns when a card was last opened in this frame (milliseconds since 1970, UTC), or 0. */
  cardOpenedAt(): number;
}

/** The result of `typeof` for the result of each method. */
export const RESULT_TYPES = {
  mentions: "string",
  mentionCount: "number",
  applySettings: "boolean",
  show: "string",
  step: "string",
  explainOutOfView: "boolean",
  lookUp: "boolean",
  focusCard: "boolean",
  hasOpenCard: "boolean",
  closeCard: "boolean",
  cardOpenedAt: "number",
} as const satisfies { readonly [Name in keyof FrameMethods]: string };
