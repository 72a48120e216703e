import { browser } from "../browser.ts";

/** Shows the organizations in a tab of their own, in that window or the one in front. */
export async function openOrganizationsTab(windowId?: number): Promise<void> {
  const url = browser.runtime.getURL("popup.html#organizations");
  // Firefox for Android has no windows.
  await browser.tabs.create({ url, ...(browser.windows && windowId !== undefined && { windowId }) });
}
