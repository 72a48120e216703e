import { useCallback, useEffect, useState } from "preact/hooks";
import { type SiteReport, SiteSwitch } from "../../components/sites/SiteSwitch.tsx";
import { browser } from "../../data/browser.ts";
import type { MessageKey } from "../../data/i18n/Catalog.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { changeSettings, watchSettings } from "../../data/settings/settingsStorage.ts";
import { switchSite } from "../../data/settings/sites.ts";
import { ALL_SITES, readSite, sitePatterns } from "./readSite.ts";

const PAUSE_MS = 3_600_000;

/** Time that the first render waits for the browser's answers about its tab. */
const FIRST_READ_TIMEOUT_MS = 300;

/** The state on the site in the active tab; "unknown" when it cannot be read, or not yet. */
type KnownSite = SiteReport | "unknown";

/**
 * Resolves to the first state of the site switch, or to "unknown" after an error or 300 ms; `SiteHeader` then reads it
 * again. Read it before the first render: the site switch would otherwise appear late and move the rest of the page
 * under the pointer.
 */
export function readFirstSite(): Promise<KnownSite> {
  return Promise.race([
    readSite().catch(() => "unknown" as const),
    new Promise<"unknown">((resolve) => setTimeout(resolve, FIRST_READ_TIMEOUT_MS, "unknown")),
  ]);
}

/** Renders the site switch of the popup and the side panel for the active tab. `first` is its first state. */
export function SiteHeader({ first }: { first: KnownSite }) {
  const [report, setReport] = useState(first);
  const [error, setError] = useState<Extract<MessageKey, "sites.refused" | "sites.failed">>();
  const read = useCallback(
    () =>
      readSite().then(setReport, (error: unknown) => {
        reportError(error);
        setReport("unknown");
      }),
    [],
  );
  useEffect(() => {
    const onChange = () => void read();
    const stopping = new AbortController();
    // Only the settings: each failure changes the stored error log.
    watchSettings(onChange, stopping.signal);
    // While the side panel is open, the reader can change the tab and its address.
    browser.tabs.onActivated.addListener(onChange);
    browser.tabs.onUpdated.addListener(onChange);
    if (first === "unknown") read();
    return () => {
      stopping.abort();
      browser.tabs.onActivated.removeListener(onChange);
      browser.tabs.onUpdated.removeListener(onChange);
    };
  }, [read, first]);
  if (report === "unknown") return null;

  const { site } = report;
  const change = (changed: (settings: Settings) => Settings) =>
    changeSettings(changed).then(
      () => setError(undefined),
      () => setError("sites.failed"),
    );
  const changeSites = (changed: Partial<Settings["sites"]>) =>
    change((stored) => ({ ...stored, sites: { ...stored.sites, ...changed } }));
  const allow = async () => {
    const origins = report.access === "not-here" ? sitePatterns(site) : ALL_SITES;
    // Called before any `await`: browsers allow the request only during the click itself.
    const isGranted = await browser.permissions.request({ origins }).catch(() => false);
    setError(isGranted ? undefined : "sites.refused");
    await read();
  };
  return (
    <SiteSwitch
      report={report}
      error={error}
      onSwitch={(isOn) => change((stored) => switchSite(stored, site, isOn))}
      onPause={(isPaused) => changeSites({ pausedUntil: isPaused ? Date.now() + PAUSE_MS : 0 })}
      onChosenOnly={(chosenOnly) =>
        change((stored) => {
          const mode = chosenOnly ? "chosen" : "everywhere";
          const next: Settings = { ...stored, sites: { ...stored.sites, mode } };
          // A reader who limits the extension to chosen sites while on a site chooses that site as well.
          return chosenOnly && site ? switchSite(next, site, true) : next;
        })
      }
      onAllow={allow}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}
