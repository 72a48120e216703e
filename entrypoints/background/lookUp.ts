import { browser } from "../../data/browser.ts";
import { SELECTION_KEY } from "../../data/messages/selection.ts";

/**
 * Shows in a new tab what the Lens knows of the selected words. They go by way of `storage.session`, which is gone
 * with the browser: an address would stay in its history.
 */
export async function lookUp(selection: string): Promise<void> {
  await browser.storage.session.set({ [SELECTION_KEY]: selection });
  await browser.tabs.create({ url: browser.runtime.getURL("lookup.html") });
}
