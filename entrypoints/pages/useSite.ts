import { useCallback, useEffect, useState } from "preact/hooks";
import type { SiteError, SiteEvents, SiteReport } from "../../components/sites/SiteReport.ts";
import { browser } from "../../data/browser.ts";
import { pauseEnd, pauseTab } from "../../data/settings/pauses.ts";
import { changeSites as changeStoredSites, watchSites } from "../../data/settings/privateSites.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { FullListError, switchSite } from "../../data/settings/sites.ts";
import { beforeFirstRender } from "./beforeFirstRender.ts";
import { ALL_SITES, readSite, sitePatterns } from "./readSite.ts";

/**
 * Resolves to the first state of the site in the active tab, or to undefined if it is not known in time; `useSite` then
 * reads it again. Read it before the first render: the switch would otherwise appear late.
 */
export function readFirstSite(): Promise<SiteReport | undefined> {
  return beforeFirstRender(readSite());
}

/** The site in the active tab, and what changes its state. */
interface ActiveSite {
  /** Undefined while it cannot be read. */
  readonly report: SiteReport | undefined;
  /** Why the last action failed. */
  readonly error: SiteError | undefined;
  readonly events: SiteEvents;
}

/** Returns the state of the site in the active tab, which follows the tab and the settings. `first` is its first state. */
export function useSite(first: SiteReport | undefined): ActiveSite {
  const [report, setReport] = useState(first);
  const [error, setError] = useState<SiteError>();
  const read = useCallback(
    () =>
      readSite().then(setReport, (error: unknown) => {
        reportError(error);
        setReport(undefined);
      }),
    [],
  );
  useEffect(() => {
    const onChange = () => void read();
    const stopping = new AbortController();
    // Only the sites: each failure changes the stored error log.
    watchSites(onChange, stopping.signal);
    // While the side panel is open, the reader can change the tab and its address.
    browser.tabs.onActivated.addListener(onChange);
    browser.tabs.onUpdated.addListener(onChange);
    if (!first) read();
    return () => {
      stopping.abort();
      browser.tabs.onActivated.removeListener(onChange);
      browser.tabs.onUpdated.removeListener(onChange);
    };
  }, [read, first]);
  return { report, error, events: siteEvents(report, setError, read) };
}

function siteEvents(
  report: SiteReport | undefined,
  setError: (error: SiteError | undefined) => void,
  read: () => Promise<void>,
): SiteEvents {
  const site = report?.site ?? "";
  const settle = (done: Promise<unknown>) =>
    done.then(
      () => setError(undefined),
      (error: unknown) => setError(error instanceof FullListError ? "sites.full" : "sites.failed"),
    );
  const change = (changed: (settings: Settings) => Settings) =>
    settle(changeStoredSites(report?.isPrivate ?? false, changed));
  const changeSites = (changed: Partial<Settings["sites"]>) =>
    change((stored) => ({ ...stored, sites: { ...stored.sites, ...changed } }));
  return {
    onSwitch: (isOn) => void change((stored) => switchSite(stored, site, isOn)),
    onPause: (kind) => {
      if (kind !== "tab") changeSites({ pausedUntil: pauseEnd(kind, Date.now()) });
      else if (report?.tabId !== undefined) settle(pauseTab(report.tabId, true));
    },
    onResume: () => {
      if (report?.pauseKind !== "tab") changeSites({ pausedUntil: 0 });
      if (report?.isTabPaused && report.tabId !== undefined) settle(pauseTab(report.tabId, false));
    },
    onChosenOnly: (chosenOnly) =>
      void change((stored) => {
        const mode = chosenOnly ? "chosen" : "everywhere";
        const next: Settings = { ...stored, sites: { ...stored.sites, mode } };
        // A reader who limits the extension to chosen sites while on a site chooses that site as well.
        return chosenOnly && site ? switchSite(next, site, true) : next;
      }),
    onAllow: async () => {
      const origins = report?.access === "not-here" ? sitePatterns(site) : ALL_SITES;
      // Called before any `await`: browsers allow the request only during the click itself.
      const isGranted = await browser.permissions.request({ origins }).catch(() => false);
      setError(isGranted ? undefined : "sites.refused");
      await read();
    },
  };
}
