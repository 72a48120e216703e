import { callFrame, runInFrames } from "./callFrame.ts";
import { JUMP_RESULTS, type JumpResult } from "./FrameMethods.ts";
import { MAX_LISTED_MENTIONS, MAX_TAB_LIST_CHARS } from "./limits.ts";
import { decodeMentionList, type FoundMention } from "./mentionList.ts";

/** The mentions in a tab. */
export interface TabMentions {
  /** At most `MAX_LISTED_MENTIONS`, by frame and in document order; the first frame is the main frame. */
  readonly mentions: readonly (FoundMention & MentionPlace)[];
  /** The number of mentions after these. */
  readonly unlisted: number;
}

/**
 * Resolves to the present mentions in all frames of a tab. Frames that return no valid list are left out. Rejects as
 * `runInFrames` does.
 */
export async function readTab(tabId: number): Promise<TabMentions> {
  const frames = await callFrame({ tabId, allFrames: true }, "mentions");
  frames.sort((one, other) => one.frameId - other.frameId);
  let charsLeft = MAX_TAB_LIST_CHARS;
  const lists = frames.flatMap(({ frameId, result }) => {
    charsLeft -= result.length;
    const list = charsLeft < 0 ? undefined : decodeMentionList(result);
    return list ? { frameId, ...list } : [];
  });
  const mentions = lists.flatMap(({ frameId, mentions }) =>
    mentions.map((mention) => ({ ...mention, tabId, frameId })),
  );
  const listed = mentions.slice(0, MAX_LISTED_MENTIONS);
  const unlisted = lists.reduce((sum, list) => sum + list.unlisted, mentions.length - listed.length);
  return { mentions: listed, unlisted };
}

/**
 * Resolves to the type of the document in the main frame of a tab; "" if only other frames are accessible. Rejects as
 * `runInFrames` does.
 */
export async function readContentType(tabId: number): Promise<string> {
  const results = await runInFrames({ tabId, allFrames: true }, () => document.contentType);
  const main = results.find(({ frameId }) => frameId === 0)?.result;
  return typeof main === "string" ? main : "";
}

/**
 * Resolves to the number of mentions in all frames of a tab, of each frame at most `MAX_COUNTED_MENTIONS`. Rejects as
 * `runInFrames` does.
 */
export async function countMentions(tabId: number): Promise<number> {
  const counts = await callFrame({ tabId, allFrames: true }, "mentionCount");
  return counts.reduce((sum, { result }) => sum + result, 0);
}

/** A mention in a tab. */
export interface MentionPlace {
  readonly tabId: number;
  readonly frameId: number;
  /** Identifies the mention within its frame. */
  readonly id: number;
}

/** Scrolls to the mention and opens its card. */
export async function showMention({ tabId, frameId, id }: MentionPlace): Promise<JumpResult> {
  try {
    const [shown] = await callFrame({ tabId, frameIds: [frameId] }, "show", id);
    return toJumpResult(shown?.result);
  } catch {
    // The frame or the tab was closed, and the mention with it.
    return "none";
  }
}

/** Returns what a frame has answered; "none" for anything else, which a compromised page may answer. */
export function toJumpResult(result: unknown): JumpResult {
  return JUMP_RESULTS.find((each) => each === result) ?? "none";
}
