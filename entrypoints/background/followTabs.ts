import type { Tabs } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";
import { movePause, pauseTab } from "../../data/settings/pauses.ts";

/** Ends the pause of a tab that is closed, and keeps it when the browser gives the tab another id. */
export function followTabs(): void {
  // Firefox replaces no tabs.
  const { onRemoved, onReplaced } = browser.tabs as Partial<Tabs.Static>;
  onRemoved?.addListener((tabId) => void pauseTab(tabId, false).catch(reportError));
  onReplaced?.addListener((added, removed) => void movePause(removed, added).catch(reportError));
}
