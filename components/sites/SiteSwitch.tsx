import type { MessageKey } from "../../data/i18n/Catalog.ts";
import type { SiteState } from "../../data/settings/sites.ts";
import { formatTimeOfDay, useTranslator } from "../ui/translation.tsx";

/** The extension's state on the site in the active tab. */
export interface SiteReport {
  /** The site's host; "" for a page without a site, such as a file. */
  readonly site: string;
  readonly state: SiteState;
  /** Whether the extension is active only on chosen sites. */
  readonly chosenOnly: boolean;
  /** End of the pause, in milliseconds since 1970. */
  readonly pausedUntil: number;
  /**
   * The extension's access to pages:
   * - `granted`: it can read this page
   * - `not-here`: it cannot read this site
   * - `not-everywhere`: it cannot read every site, and whether it can read this one is unknown
   */
  readonly access: "granted" | "not-here" | "not-everywhere";
}

interface SiteSwitchProps {
  report: SiteReport;
  /** Why the last action failed, if it did. */
  error?: Extract<MessageKey, "sites.refused" | "sites.failed"> | undefined;
  onSwitch: (isOn: boolean) => void;
  /** Called with `true` to pause for an hour, with `false` to end the pause. */
  onPause: (isPaused: boolean) => void;
  onChosenOnly: (chosenOnly: boolean) => void;
  /** Called to request access to this site, or to all sites. */
  onAllow: () => void;
  onOptions: () => void;
}

/** Renders whether the extension is active on the site in the active tab, and the controls that change it. */
export function SiteSwitch({ report, error, ...events }: SiteSwitchProps) {
  const { t, locale } = useTranslator();
  const { site, state, access } = report;
  const { status, button } = siteView(report);
  return (
    <section class="lens-site" aria-label={t("sites.label")}>
      <p class="lens-text" role="status">
        {status === "sites.paused"
          ? t(status, { time: formatTimeOfDay(report.pausedUntil, locale) })
          : status === "sites.onHere" || status === "sites.offHere" || status === "sites.noAccessAtAll"
            ? t(status)
            : t(status, { site })}
      </p>
      {error && (
        <p class="lens-text" role="alert">
          {t(error)}
        </p>
      )}
      <div class="lens-site-actions">
        {button === "allow" && (
          <button type="button" class="lens-site-button" data-action="allow" onClick={events.onAllow}>
            {access === "not-here" ? t("sites.allow", { site }) : t("sites.allowAll")}
          </button>
        )}
        {button === "switch" && (
          <button
            type="button"
            class="lens-site-button"
            data-action="switch"
            onClick={() => events.onSwitch(state === "off")}
          >
            {t(state === "off" ? "sites.turnOn" : "sites.turnOff")}
          </button>
        )}
        {state !== "off" && (
          <button
            type="button"
            class="lens-site-button"
            data-action="pause"
            onClick={() => events.onPause(state === "on")}
          >
            {t(state === "paused" ? "sites.resume" : "sites.pause")}
          </button>
        )}
        <button type="button" class="lens-site-button" data-action="options" onClick={events.onOptions}>
          {t("sites.options")}
        </button>
      </div>
      <label class="lens-site-check">
        <input
          type="checkbox"
          checked={report.chosenOnly}
          onChange={({ currentTarget }) => events.onChosenOnly(currentTarget.checked)}
        />
        {t("sites.chosenOnly")}
      </label>
    </section>
  );
}

/** Returns the key of the status message and the first button. */
function siteView({ site, state, access }: SiteReport) {
  if (access !== "granted") {
    return {
      status: access === "not-here" ? "sites.noAccess" : "sites.noAccessAtAll",
      button: "allow",
    } as const;
  }
  const button = site ? "switch" : undefined;
  if (state === "paused") return { status: "sites.paused", button } as const;
  if (site) return { status: `sites.${state}`, button } as const;
  return { status: `sites.${state}Here`, button } as const;
}
