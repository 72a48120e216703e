import { browser } from "../../data/browser.ts";
import { openPage, opensAsPopup } from "../../data/messages/extensionPages.ts";
import { activeTab } from "./activeTab.ts";

/**
 * Opens a page of the extension in the window of this page. In a private window that can show it only as a popup, it takes
 * the place of this page if this is the popup: a browser shows one popup at a time.
 */
export async function openPageHere(path: string, { isSidePanel = false } = {}): Promise<void> {
  const tab = await activeTab();
  if (!isSidePanel && opensAsPopup(tab)) location.assign(browser.runtime.getURL(path));
  else await openPage(path, tab);
}
