import type { SiteReport } from "../../components/sites/SiteReport.ts";
import { browser } from "../../data/browser.ts";
import { hostOf } from "../../data/settings/hostOf.ts";
import { SETTINGS_KEY } from "../../data/settings/settingsKey.ts";
import { siteState } from "../../data/settings/siteState.ts";
import { storedSettings } from "../../data/settings/storedSettings.ts";

/** Every page of the web: what the Lens asks for at its installation. */
export const ALL_SITES = ["http://*/*", "https://*/*"];

/** The addresses of one site, subdomains not among them. */
export const addressesOf = (site: string) => [`*://${site}/*`];

/** What holds for the site in the active tab. Beside a page of the Lens itself there is no site. */
export async function readSite(): Promise<SiteReport> {
  const [own, [active], stored] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.storage.local.get(SETTINGS_KEY),
  ]);
  const tab = own ? undefined : active;
  const { sites } = storedSettings(stored[SETTINGS_KEY]);
  const host = hostOf(tab?.url);
  return {
    site: /^https?:/.test(tab?.url ?? "") ? host : "",
    state: siteState(sites, { top: host, own: host }, Date.now()),
    chosenOnly: sites.mode === "chosen",
    pausedUntil: sites.pausedUntil,
    access: own ? "granted" : await readAccess(tab?.url),
  };
}

async function readAccess(url: string | undefined): Promise<SiteReport["access"]> {
  if (await browser.permissions.contains({ origins: ALL_SITES })) return "granted";
  // Browsers tell no address of a page that they keep the Lens out of.
  if (!url) return "not-everywhere";
  const host = hostOf(url);
  if (!host || !/^https?:/.test(url)) return "granted";
  return (await browser.permissions.contains({ origins: addressesOf(host) })) ? "granted" : "not-here";
}
