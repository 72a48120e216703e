import { useLayoutEffect, useRef } from "preact/hooks";
import { useTranslator } from "../ui/translation.tsx";
import type { SiteEvents, SiteReport } from "./SiteReport.ts";
import { allowLabel, stateInSentence } from "./siteTexts.ts";

interface SiteNoticeProps extends SiteEvents {
  /** A page on which the extension is off, paused or without access. */
  report: SiteReport;
}

/** Renders that the extension marks nothing on the page, why, and a button that turns it on. */
export function SiteNotice({ report, ...events }: SiteNoticeProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { site, state, access, chosenOnly } = report;
  const root = useRef<HTMLDivElement>(null);
  // The pressed button disappears. Keep the focus in the panel.
  useLayoutEffect(() => {
    const { current } = root;
    return () => {
      if (current?.contains(document.activeElement)) current.closest<HTMLElement>("[role=tabpanel]")?.focus();
    };
  }, []);
  const isShutOut = access !== "granted";
  const isFixed = site ? report.isManaged : report.isModeManaged;
  const button = isShutOut
    ? { action: "allow", label: allowLabel(report, translator), onClick: events.onAllow }
    : state === "paused"
      ? { action: "resume", label: t("sites.resume"), onClick: events.onResume }
      : site
        ? { action: "turn-on", label: t("sites.turnOn"), onClick: () => events.onSwitch(true) }
        : { action: "everywhere", label: t("sites.everywhere"), onClick: () => events.onChosenOnly(false) };
  return (
    <div ref={root} class="lens-not-looking">
      <h2 class="lens-heading">
        {t(
          isShutOut
            ? "sites.notLooked.access"
            : state === "paused"
              ? "sites.notLooked.paused"
              : "sites.notLooked.off",
        )}
      </h2>
      <p class="lens-text lens-muted">
        {state === "off" && !isShutOut && chosenOnly && site
          ? t("sites.notChosen", { site })
          : stateInSentence(report, translator)}
      </p>
      {state === "off" && !isShutOut && isFixed ? (
        // The header says so of the site.
        !report.isManaged && <p class="lens-text lens-muted">{t("managed.note")}</p>
      ) : (
        <button
          type="button"
          class="lens-button lens-button-main"
          data-action={button.action}
          onClick={button.onClick}
        >
          {button.label}
        </button>
      )}
    </div>
  );
}
