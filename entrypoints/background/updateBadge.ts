import { browser } from "../../data/browser.ts";
import { countMentions } from "../../data/messages/tabMentions.ts";
import { readSettings } from "../../data/settings/readSettings.ts";

/** Writes the number of a tab's mentions on the toolbar button; nothing where there is none, or none is wanted. */
export async function updateBadge(tabId: number): Promise<undefined> {
  const { badge } = await readSettings();
  const count = badge ? await countMentions(tabId) : 0;
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#0b4f57" });
  // Safari has no colour for the badge's text.
  await browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : "" });
}
