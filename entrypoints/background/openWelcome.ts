import type { Runtime } from "webextension-polyfill";
import { browser } from "../../data/browser.ts";

/**
 * Opens the welcome page on the first install, and on no update. A developer, who loads the Lens from a folder again
 * and again, gets it in a tab behind the one that is read.
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
