import type { Tabs } from "webextension-polyfill";
import { browser } from "../browser.ts";
import { MAX_SELECTION_CHARS } from "./limits.ts";
import type { Section } from "./requests.ts";

/** Key in `storage.session`, which is in memory. A URL would remain in the browser's history. */
export const SELECTION_KEY = "selection";

/** A tab in whose window a page of the extension opens. */
export type NearTab = Pick<Tabs.Tab, "id" | "windowId" | "incognito">;

/** Explains the selected words, at most the first 100,000 UTF-16 units of them, in the window of a tab. */
export async function openLookUp(selection: string, near?: NearTab): Promise<void> {
  await browser.storage.session.set({ [SELECTION_KEY]: selection.slice(0, MAX_SELECTION_CHARS) });
  await openPage("lookup.html", near);
}

/** Resolves to the words that `openLookUp` was called with last, without surrounding white space, and removes them. */
export async function takeSelection(): Promise<string> {
  const { [SELECTION_KEY]: selection } = await browser.storage.session.get(SELECTION_KEY);
  await browser.storage.session.remove(SELECTION_KEY);
  return typeof selection === "string" ? selection.trim() : "";
}

/** Opens a section of the popup in the window of a tab; without a tab, in the focused window. */
export function openSectionPage(section: Section, near?: NearTab): Promise<void> {
  return openPage(`popup.html#${section}`, near);
}

async function openPage(path: string, near?: NearTab): Promise<void> {
  const url = browser.runtime.getURL(path);
  const { id, windowId, incognito } = near ?? {};
  if (incognito && showsPagesOutside() && id !== undefined && windowId !== undefined)
    return openAsPopup(url, id, windowId);
  // Firefox for Android has no windows.
  await browser.tabs.create({ url, ...(browser.windows && windowId !== undefined && { windowId }) });
}

/**
 * Returns whether the browser shows pages of the extension in no tab of a private window, but in one that keeps a history:
 * Chromium does.
 */
export function showsPagesOutside(): boolean {
  return browser.runtime.getURL("").startsWith("chrome-extension:");
}

async function openAsPopup(popup: string, tabId: number, windowId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup });
  try {
    await browser.action.openPopup({ windowId });
  } finally {
    await browser.action.setPopup({ tabId, popup: browser.runtime.getURL("popup.html") });
  }
}
