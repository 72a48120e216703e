import type { MessageKey } from "../../data/i18n/Catalog.ts";
import { clockTime } from "../ui/clockTime.ts";
import { useTranslator } from "../ui/Text.tsx";
import type { SiteReport } from "./SiteReport.ts";

interface SiteSwitchProps {
  report: SiteReport;
  /** What went wrong with the last press, if something did. */
  fault?: Extract<MessageKey, "sites.refused" | "sites.failed"> | undefined;
  onSwitch: (on: boolean) => void;
  /** Pauses for an hour, or ends the pause. */
  onPause: (pause: boolean) => void;
  onChosenOnly: (chosenOnly: boolean) => void;
  /** Asks the browser to let the Lens into this site, or into all. */
  onAllow: () => void;
  onOptions: () => void;
}

/** Whether the Lens works on the site in front, and the ways to change that, each of them one press. */
export function SiteSwitch({ report, fault, ...events }: SiteSwitchProps) {
  const { t, locale } = useTranslator();
  const { site, state, access } = report;
  const { says, button } = siteView(report);
  return (
    <section class="lens-site" aria-label={t("sites.label")}>
      <p class="lens-text" role="status">
        {says === "sites.paused"
          ? t(says, { time: clockTime(report.pausedUntil, locale) })
          : says === "sites.onHere" || says === "sites.offHere" || says === "sites.noAccessAtAll"
            ? t(says)
            : t(says, { site })}
      </p>
      {fault && (
        <p class="lens-text" role="alert">
          {t(fault)}
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

/** What is said of the site, and which button comes first. */
export function siteView({ site, state, access }: SiteReport) {
  if (access !== "granted") {
    return {
      says: access === "not-here" ? "sites.noAccess" : "sites.noAccessAtAll",
      button: "allow",
    } as const;
  }
  const button = site ? "switch" : undefined;
  if (state === "paused") return { says: "sites.paused", button } as const;
  if (site) return { says: `sites.${state}`, button } as const;
  return { says: `sites.${state}Here`, button } as const;
}
