import type { Runtime } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";
import { openPage } from "../../data/messages/extensionPages.ts";
import type { Frame } from "./frameTarget.ts";

/**
 * Opens the welcome page after the first installation, but not after an update. Developers reload the extension often:
 * for them the tab opens in the background.
 */
export async function openWelcome({ reason }: Pick<Runtime.OnInstalledDetailsType, "reason">): Promise<void> {
  if (reason !== "install") return;
  // Safari has no `management`.
  const installType = (await browser.management?.getSelf())?.installType;
  await browser.tabs.create({
    url: browser.runtime.getURL("welcome.html"),
    active: installType !== "development",
  });
}

let opening: Promise<void> | undefined;

/**
 * Opens a page of the extension, in the window of the frame in which the user pressed a button of a card.
 * Does nothing if the frame's tab is inactive: the new tab makes it inactive, so a frame that repeats the request opens
 * only one tab.
 */
export function openFromFrame(path: string, { tabId }: Frame): Promise<void> {
  opening ??= openIfActive(path, tabId).finally(() => {
    opening = undefined;
  });
  return opening;
}

async function openIfActive(path: string, tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  if (tab.active) await openPage(path, tab);
}
