import type { Translator } from "../../data/i18n/createTranslator.ts";
import { formatTimeOfDay } from "../ui/translation.tsx";
import type { SiteReport } from "./SiteReport.ts";

type Texts = Pick<Translator, "t" | "locale">;

/** Returns the state in a few words ("On here"); "" for a page of this extension. */
export function stateInWords(report: SiteReport, { t, locale }: Texts): string {
  if (report.access !== "granted") return t("sites.short.noAccess");
  if (report.state === "paused") {
    if (report.pauseKind === "tab") return t("sites.short.pausedTab");
    if (report.pauseKind === "open") return t("sites.short.pausedOpen");
    return t("sites.short.paused", { time: formatTimeOfDay(report.pausedUntil, locale) });
  }
  if (report.shows === "own") return "";
  return t(report.shows === "closed" ? "sites.short.noAccess" : `sites.short.${report.state}`);
}

/** Returns the state in a sentence that names the site; "" for a page that no extension can read. */
export function stateInSentence(report: SiteReport, { t, locale }: Texts): string {
  const { site, state, access } = report;
  if (access === "not-here") return t("sites.noAccess", { site });
  if (access === "not-everywhere") return t("sites.noAccessAtAll");
  if (state === "paused") {
    if (report.pauseKind === "tab") return t("sites.pausedTab");
    if (report.pauseKind === "open") return t("sites.pausedOpen");
    return t("sites.paused", { time: formatTimeOfDay(report.pausedUntil, locale) });
  }
  if (report.shows !== "page") return "";
  return site ? t(`sites.${state}`, { site }) : t(`sites.${state}Here`);
}

/** Returns the label of the button that asks for access. */
export function allowLabel({ access, site }: SiteReport, { t }: Pick<Translator, "t">): string {
  return access === "not-here" ? t("sites.allow", { site }) : t("sites.allowAll");
}

/** Returns whether the extension looks for mentions on the site: it is on, and has access. */
export function isLooking({ state, access }: SiteReport): boolean {
  return state === "on" && access === "granted";
}
