import { browser } from "../../data/browser.ts";
import { allCatalogs } from "../../data/i18n/allCatalogs.ts";
import { translatorFor } from "../../data/i18n/translatorFor.ts";
import { MAX_COUNTED_MENTIONS } from "../../data/messages/limits.ts";
import { countMentions } from "../../data/messages/tabMentions.ts";
import { hostOf } from "../../data/settings/hosts.ts";
import { isPausedTab } from "../../data/settings/pauses.ts";
import { readSettingsFor } from "../../data/settings/privateSites.ts";
import { siteState } from "../../data/settings/sites.ts";
import { coalesceByTab } from "./coalesce.ts";

/** A tab's mentions are counted at most this often: each count asks all its frames, and all of them may report changes. */
const INTERVAL_MS = 500;

/** Two bars, the sign for a pause, in letters that each system draws. */
const PAUSED = "II";

/**
 * Shows the number of a tab's mentions on the toolbar button, or that the Lens is paused there; nothing for 0, or when the
 * badge is switched off. The button's title, which screen readers say, tells the same.
 */
export const updateBadge = coalesceByTab(showCount, INTERVAL_MS);

async function showCount(tabId: number): Promise<void> {
  const { text, title } = await contentFor(tabId);
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#0b4f57" });
  // Safari cannot set the text color.
  await browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}

async function contentFor(tabId: number): Promise<{ text: string; title: string }> {
  const { url, incognito } = await browser.tabs.get(tabId);
  const { badge, sites, language } = await readSettingsFor(incognito);
  const { t } = await translatorFor(language, allCatalogs);
  const name = t("lens.name");
  if (!badge) return { text: "", title: name };
  const host = hostOf(url);
  const isTabPaused = await isPausedTab(tabId);
  if (siteState(sites, { top: host, own: host }, Date.now(), isTabPaused) === "paused")
    return { text: PAUSED, title: `${name}${t("lens.colon")}${t("sites.short.pausedOpen")}` };
  const count = await countMentions(tabId);
  if (count === 0) return { text: "", title: name };
  const most = MAX_COUNTED_MENTIONS - 1;
  const [text, words] =
    count > most
      ? [`${most}+`, t("page.totalOver", { count: most })]
      : [String(count), t("page.total", { count })];
  return { text, title: `${name}${t("lens.colon")}${words}` };
}
