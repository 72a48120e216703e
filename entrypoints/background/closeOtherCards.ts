import { browser } from "../../data/browser.ts";
import type { Frame } from "./frameTarget.ts";

/**
 * Resolves when no other frame of the tab than this one shows a card: a frame that the pointer has left for another
 * one may never hear of it.
 */
export async function closeOtherCards({ tabId, frameId }: Frame): Promise<void> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // A page that never ends loading is asked all the same.
    injectImmediately: true,
    func: () => {
      // Not an element of the page that has this name.
      const world = Object.hasOwn(globalThis, "dystoniaLens") ? globalThis.dystoniaLens : undefined;
      return world?.card?.shown() !== undefined;
    },
  });
  const frameIds = answers
    .filter((answer) => answer.result === true && answer.frameId !== frameId)
    .map((answer) => answer.frameId);
  if (frameIds.length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds },
    injectImmediately: true,
    func: () => {
      const world = Object.hasOwn(globalThis, "dystoniaLens") ? globalThis.dystoniaLens : undefined;
      world?.card?.close();
    },
  });
}
