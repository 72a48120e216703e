import { browser } from "../browser.ts";
import { MAX_SELECTION_CHARS } from "./limits.ts";
import type { Section } from "./requests.ts";

/** Key in `storage.session`, which the browser deletes when it exits. A URL would remain in the browser's history. */
export const SELECTION_KEY = "selection";

/** Opens a tab that explains the selected words, at most the first 100,000 UTF-16 units of them. */
export async function openLookUp(selection: string): Promise<void> {
  await browser.storage.session.set({ [SELECTION_KEY]: selection.slice(0, MAX_SELECTION_CHARS) });
  await browser.tabs.create({ url: browser.runtime.getURL("lookup.html") });
}

/** Resolves to the words that `openLookUp` was called with last, without surrounding white space. */
export async function readSelection(): Promise<string> {
  const { [SELECTION_KEY]: selection } = await browser.storage.session.get(SELECTION_KEY);
  return typeof selection === "string" ? selection.trim() : "";
}

/** Opens a section of the popup in a new tab of a window; without `windowId`, of the focused window. */
export async function openSectionTab(section: Section, windowId?: number): Promise<void> {
  const url = browser.runtime.getURL(`popup.html#${section}`);
  // Firefox for Android has no windows.
  await browser.tabs.create({ url, ...(browser.windows && windowId !== undefined && { windowId }) });
}
