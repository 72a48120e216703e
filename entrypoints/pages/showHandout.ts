import { browser } from "../../data/browser.ts";

/** Shows the page that makes a hand-out in a tab of its own. */
export async function showHandout(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("handout.html") });
}
