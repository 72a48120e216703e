import { browser } from "../../data/browser.ts";

/**
 * Resolves when the gate stands in every tab that was open before the Lens came. Chromium brings content scripts
 * only into pages that load later; where the gate stands already, a second one does nothing.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // Tabs that no extension may enter refuse, each for itself.
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({
            target: { tabId: id, allFrames: true },
            files: ["/detector.js"],
            // A page that never ends loading would keep all of this from its end.
            injectImmediately: true,
          }),
    ),
  );
}
