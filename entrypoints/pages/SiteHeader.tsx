import { useCallback, useEffect, useState } from "preact/hooks";
import type { SiteReport } from "../../components/sites/SiteReport.ts";
import { SiteSwitch } from "../../components/sites/SiteSwitch.tsx";
import { browser } from "../../data/browser.ts";
import type { MessageKey } from "../../data/i18n/Catalog.ts";
import { replaceSettings } from "../../data/settings/replaceSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { storedSettings } from "../../data/settings/storedSettings.ts";
import { switchSite } from "../../data/settings/switchSite.ts";
import { ALL_SITES, addressesOf, readSite } from "./readSite.ts";

const HOUR_MS = 3_600_000;

/** So long a browser may take to tell of its tab before the rest is drawn without. */
const PATIENCE_MS = 300;

/** What holds for the site in front; "unknown" where that cannot be read, or not yet. */
type KnownSite = SiteReport | "unknown";

/**
 * What the site switch says first. Read before anything is drawn: what comes later pushes the rest down under a
 * pointer. Never rejects, and never keeps the popup waiting for long: the switch itself looks again.
 */
export function readKnownSite(): Promise<KnownSite> {
  return Promise.race([
    readSite().catch(() => "unknown" as const),
    new Promise<"unknown">((resolve) => setTimeout(resolve, PATIENCE_MS, "unknown")),
  ]);
}

/** The site switch of the popup and the panel, for the tab in front. */
export function SiteHeader({ first }: { first: KnownSite }) {
  const [report, setReport] = useState(first);
  const [fault, setFault] = useState<Extract<MessageKey, "sites.refused" | "sites.failed">>();
  const read = useCallback(
    () =>
      readSite().then(setReport, (error: unknown) => {
        reportError(error);
        setReport("unknown");
      }),
    [],
  );
  useEffect(() => {
    const stopping = new AbortController();
    // Beside the page, the reader may go to another tab or address.
    const follow = () => void read();
    browser.storage.onChanged.addListener(follow);
    browser.tabs.onActivated.addListener(follow);
    browser.tabs.onUpdated.addListener(follow);
    stopping.signal.addEventListener("abort", () => {
      browser.storage.onChanged.removeListener(follow);
      browser.tabs.onActivated.removeListener(follow);
      browser.tabs.onUpdated.removeListener(follow);
    });
    if (first === "unknown") read();
    return () => stopping.abort();
  }, [read, first]);
  if (report === "unknown") return null;

  const { site } = report;
  const change = (make: (settings: Settings) => Settings) =>
    replaceSettings((stored) => make(storedSettings(stored))).then(
      () => setFault(undefined),
      () => setFault("sites.failed"),
    );
  const changeSites = (make: (sites: Settings["sites"]) => Partial<Settings["sites"]>) =>
    change((now) => ({ ...now, sites: { ...now.sites, ...make(now.sites) } }));
  const allow = async () => {
    const origins = report.access === "not-here" ? addressesOf(site) : ALL_SITES;
    // Asked at once: browsers want the reader's own press behind it.
    const allowed = await browser.permissions.request({ origins }).catch(() => false);
    setFault(allowed ? undefined : "sites.refused");
    await read();
  };
  return (
    <SiteSwitch
      report={report}
      fault={fault}
      onSwitch={(on) => change((now) => switchSite(now, site, on))}
      onPause={(pause) => changeSites(() => ({ pausedUntil: pause ? Date.now() + HOUR_MS : 0 }))}
      onChosenOnly={(only) =>
        change((now) => {
          const next: Settings = { ...now, sites: { ...now.sites, mode: only ? "chosen" : "everywhere" } };
          // Whoever chooses sites while on one means this one, too.
          return only && site ? switchSite(next, site, true) : next;
        })
      }
      onAllow={allow}
      onOptions={() => browser.runtime.openOptionsPage()}
    />
  );
}
