import { browser } from "../../data/browser.ts";

/** Shows the organizations in a tab of their own. */
export async function showOrganizations(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("popup.html#organizations") });
}
