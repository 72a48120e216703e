import { browser } from "../../data/browser.ts";
import { countMentions } from "../../data/protocol/readFrames.ts";

/** Writes the number of a tab's mentions on the toolbar button; nothing where there is none. */
export async function showBadge(tabId: number): Promise<undefined> {
  const count = await countMentions(tabId);
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#0b4f57" });
  // Safari has no colour for the badge's text.
  await browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : "" });
}
