import { callFrame, runInFrames } from "./callFrame.ts";
import { type FrameReport, isFrameReport } from "./FrameReport.ts";

/**
 * Resolves to the present mentions of each frame of a tab. Frames that return a result of the wrong type are left out.
 * Rejects as `runInFrames` does.
 */
export async function readFrames(tabId: number): Promise<FrameReport[]> {
  const target = { tabId, allFrames: true };
  const [contentTypes, mentions] = await Promise.all([
    runInFrames(target, () => document.contentType),
    callFrame(target, "mentions"),
  ]);
  const mentionsOf = new Map(mentions.map(({ frameId, result }) => [frameId, JSON.parse(result)]));
  return contentTypes
    .map(({ frameId, result }) => ({
      frameId,
      contentType: result,
      mentions: mentionsOf.get(frameId) ?? [],
    }))
    .filter(isFrameReport);
}

/** Resolves to the number of mentions in all frames of a tab. Rejects as `runInFrames` does. */
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

/** Scrolls to the mention and opens its card; resolves to false when it is not on the page any more. */
export async function showMention({ tabId, frameId, id }: MentionPlace): Promise<boolean> {
  try {
    const [shown] = await callFrame({ tabId, frameIds: [frameId] }, "show", id);
    return shown?.result ?? false;
  } catch {
    // The frame or the tab was closed, and the mention with it.
    return false;
  }
}
