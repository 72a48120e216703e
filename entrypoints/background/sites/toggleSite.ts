import type { Tabs } from "webextension-polyfill";
import { browser } from "../../../data/browser.ts";
import { hostOf } from "../../../data/settings/hosts.ts";
import { isPausedTab, pauseTab } from "../../../data/settings/pauses.ts";
import { changeSites } from "../../../data/settings/privateSites.ts";
import { siteState, switchSite } from "../../../data/settings/sites.ts";

/** Switches the Lens off, or on again, on the site of a tab; without `tab`, of the active tab. */
export async function toggleSite(tab?: Tabs.Tab): Promise<void> {
  const [target] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const host = hostOf(target?.url);
  if (!host || !/^https?:/.test(target?.url ?? "")) return;
  const isTabPaused = await isPausedTab(target?.id);
  await changeSites(target?.incognito ?? false, (settings) => {
    const isOn = siteState(settings.sites, { top: host, own: host }, Date.now(), isTabPaused) === "on";
    // Switching a site on ends a pause: otherwise the reader would see no marks.
    const sites = { ...settings.sites, pausedUntil: isOn ? settings.sites.pausedUntil : 0 };
    return switchSite({ ...settings, sites }, host, !isOn);
  });
  if (isTabPaused && target?.id !== undefined) await pauseTab(target.id, false);
}
