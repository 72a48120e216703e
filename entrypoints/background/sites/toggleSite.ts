import type { Tabs } from "webextension-polyfill";
import { browser } from "../../../data/browser.ts";
import { changeSettings } from "../../../data/settings/changeSettings.ts";
import { hostOf } from "../../../data/settings/hostOf.ts";
import { siteState } from "../../../data/settings/siteState.ts";
import { switchSite } from "../../../data/settings/switchSite.ts";

/** Switches the Lens off on the site of a tab, or on again; without a tab, of the one in front. */
export async function toggleSite(tab?: Tabs.Tab): Promise<void> {
  const [front] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const host = hostOf(front?.url);
  if (!host || !/^https?:/.test(front?.url ?? "")) return;
  await changeSettings((settings) => {
    // A pause is no choice of sites: whoever switches a site on wants to see its marks now.
    const on = siteState(settings.sites, { top: host, own: host }, Date.now()) !== "on";
    const sites = { ...settings.sites, pausedUntil: on ? 0 : settings.sites.pausedUntil };
    return switchSite({ ...settings, sites }, host, on);
  });
}
