import type { Tabs } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";

/** Resolves to the tab in front in the window of this page. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * Resolves to whether this page is in a private window. `inIncognitoContext` does not tell it of a popup in Chromium, where
 * one instance of the extension serves all windows.
 */
export async function isInPrivateWindow(): Promise<boolean> {
  return (await activeTab())?.incognito ?? false;
}
