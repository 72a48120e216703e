import { browser } from "../browser.ts";

/** A mention in a tab, by the numbers under which the browser knows its frame and the frame's marks know it. */
export interface MentionPlace {
  readonly tabId: number;
  readonly frameId: number;
  readonly id: number;
}

/** Whether the mention is still on the page; then it is in view with its card open. */
export async function showMention({ tabId, frameId, id }: MentionPlace): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      args: [id],
      func: (wanted: number) => {
        // Not an element of the page that has this name.
        const world = Object.hasOwn(globalThis, "dystoniaLens") ? globalThis.dystoniaLens : undefined;
        return world?.show?.(wanted) ?? false;
      },
    });
    return answer?.result === true;
  } catch {
    // The frame or the tab is gone, and the mention with it.
    return false;
  }
}
