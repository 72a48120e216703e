import { useTranslator } from "../ui/translation.tsx";
import type { SiteEvents, SiteReport } from "./SiteReport.ts";
import { allowLabel } from "./siteTexts.ts";

interface SiteSwitchProps extends Pick<SiteEvents, "onSwitch" | "onResume" | "onAllow"> {
  report: SiteReport;
}

/**
 * Renders the switch of the site in the active tab: on or off here, and during a pause a press ends the pause. Without
 * access it is a button that asks for it. Where the organization has set the site, a press does nothing. Renders nothing on
 * a page that cannot be switched.
 */
export function SiteSwitch({ report, onSwitch, onResume, onAllow }: SiteSwitchProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { site, state, access, isManaged } = report;
  if (access !== "granted") {
    return (
      <button
        type="button"
        class="lens-button lens-allow"
        data-action="allow"
        aria-label={allowLabel(report, translator)}
        onClick={onAllow}
      >
        {t("sites.short.allow")}
      </button>
    );
  }
  if (!site && state !== "paused") return null;
  return (
    <button
      type="button"
      class="lens-switch"
      role="switch"
      aria-checked={state === "on"}
      aria-disabled={isManaged && state !== "paused"}
      aria-label={site ? t("sites.switch", { site }) : t("lens.name")}
      data-action="switch"
      onClick={() => {
        if (state === "paused") onResume();
        else if (!isManaged) onSwitch(state === "off");
      }}
    >
      <span class="lens-switch-track" />
    </button>
  );
}
