import { browser } from "../../data/browser.ts";
import { countMentions } from "../../data/messages/tabMentions.ts";
import { readSettings } from "../../data/settings/settingsStorage.ts";
import { coalesceByTab } from "./coalesce.ts";

/** A tab's mentions are counted at most this often: each count asks all its frames, and all of them may report changes. */
const INTERVAL_MS = 500;

/** Shows the number of a tab's mentions on the toolbar button; nothing for 0, or when the badge is switched off. */
export const updateBadge = coalesceByTab(showCount, INTERVAL_MS);

async function showCount(tabId: number): Promise<void> {
  const { badge } = await readSettings();
  const count = badge ? await countMentions(tabId) : 0;
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#0b4f57" });
  // Safari cannot set the text color.
  await browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : "" });
}
