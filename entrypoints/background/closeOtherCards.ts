import { callFrame } from "../../data/messages/callFrame.ts";
import type { Frame } from "./frameTarget.ts";

/**
 * Closes the open cards in all frames of the tab except this one: no event tells a frame that the pointer has moved on
 * to another frame.
 */
export async function closeOtherCards({ tabId, frameId }: Frame): Promise<void> {
  const cards = await callFrame({ tabId, allFrames: true }, "hasOpenCard");
  const frameIds = cards
    .filter((card) => card.result && card.frameId !== frameId)
    .map((card) => card.frameId);
  if (frameIds.length > 0) await callFrame({ tabId, frameIds }, "closeCard");
}
