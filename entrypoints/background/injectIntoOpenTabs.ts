import { browser } from "../../data/browser.ts";
import { injectScript } from "../../data/messages/callFrame.ts";

/**
 * Injects the detector into all frames of the open tabs. The browser itself injects content scripts only into pages
 * that load later. In a frame that has a detector, a second one does nothing.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // Injection into a tab that extensions cannot access rejects.
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined ? undefined : injectScript({ tabId: id, allFrames: true }, "/detector.js"),
    ),
  );
}
