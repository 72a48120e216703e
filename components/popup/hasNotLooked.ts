import type { PageReport } from "../mentions/PageReport.ts";
import type { SiteReport } from "../sites/SiteReport.ts";

/** Returns whether the page may have mentions for which the extension has not looked: it is off, paused or shut out. */
export function hasNotLooked(page: PageReport, { state, access }: SiteReport): boolean {
  if (access !== "granted") return page.state !== "mentions";
  return page.state === "none" && state !== "on";
}
