import { browser } from "../../data/browser.ts";
import { readFrames } from "../../data/protocol/readFrames.ts";

/** Writes the number of a tab's mentions on the toolbar button; nothing where there is none. */
export async function showBadge(tabId: number): Promise<undefined> {
  const frames = await readFrames(tabId);
  const count = frames.reduce((sum, { mentions }) => sum + mentions.length, 0);
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#0b4f57" });
  // Safari has no colour for the badge's text.
  await browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : "" });
}
