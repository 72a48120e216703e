import type { SiteReport } from "../../components/sites/SiteReport.ts";
import { browser } from "../../data/browser.ts";
import { showsPagesOutside } from "../../data/messages/extensionPages.ts";
import { UNTIL_RESUMED } from "../../data/settings/bounds.ts";
import { hostOf } from "../../data/settings/hosts.ts";
import { readManagedSettings } from "../../data/settings/managedStorage.ts";
import { isPausedTab, type PauseKind } from "../../data/settings/pauses.ts";
import { readSettingsFor } from "../../data/settings/privateSites.ts";
import { isListed, siteState } from "../../data/settings/sites.ts";
import { activeTab } from "./activeTab.ts";
import { pageKind } from "./pageKind.ts";

/** Match patterns for all web pages: the host permissions that the manifest requests. */
export const ALL_SITES = ["http://*/*", "https://*/*"];

/** Returns the match patterns for one host, without its subdomains. */
export const sitePatterns = (host: string) => [`*://${host}/*`];

/** Resolves to the extension's state on the site in the active tab. When this page itself is in a tab, there is no site. */
export async function readSite(): Promise<SiteReport> {
  const [own, active] = await Promise.all([browser.tabs.getCurrent(), activeTab()]);
  const tab = own ? undefined : active;
  const isPrivate = (own ?? active)?.incognito ?? false;
  const { sites } = await readSettingsFor(isPrivate);
  const host = hostOf(tab?.url);
  const kind = pageKind(tab?.url);
  const [isTabPaused, managed] = await Promise.all([isPausedTab(tab?.id), readManagedSettings()]);
  return {
    tabId: tab?.id,
    site: kind === "site" ? host : "",
    shows: own ? "own" : kind === "browser" || kind === "store" ? "closed" : "page",
    state: siteState(sites, { top: host, own: host }, Date.now(), isTabPaused),
    pauseKind: pauseKind(sites.pausedUntil, Date.now()),
    isTabPaused,
    chosenOnly: sites.mode === "chosen",
    isManaged: isListed(managed[sites.mode === "chosen" ? "chosen" : "off"], host),
    isModeManaged: managed.mode !== undefined,
    pausedUntil: sites.pausedUntil,
    isPrivate,
    opensPagesOutside: isPrivate && showsPagesOutside(),
    access: own ? "granted" : await readAccess(tab?.url),
  };
}

/** Returns the kind of the present pause, if there is one. A pause on all sites hides that of the tab. */
function pauseKind(pausedUntil: number, now: number): PauseKind {
  if (pausedUntil === UNTIL_RESUMED) return "open";
  return pausedUntil > now ? "hour" : "tab";
}

async function readAccess(url: string | undefined): Promise<SiteReport["access"]> {
  if (await browser.permissions.contains({ origins: ALL_SITES })) return "granted";
  // Browsers do not reveal the address of a page that the extension cannot access.
  if (!url) return "not-everywhere";
  const host = hostOf(url);
  if (!host || !/^https?:/.test(url)) return "granted";
  return (await browser.permissions.contains({ origins: sitePatterns(host) })) ? "granted" : "not-here";
}
