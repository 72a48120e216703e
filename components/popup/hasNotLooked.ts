import type { PageReport } from "../mentions/PageReport.ts";
import type { SiteReport } from "../sites/SiteReport.ts";

/**
 * Returns whether the page may have mentions for which the extension does not look: it is off, paused or shut out. While it
 * is off or paused, mentions in the report are from before: nothing on the page is marked any more.
 */
export function hasNotLooked(page: PageReport, { state, access }: SiteReport): boolean {
  if (access !== "granted") return page.state !== "mentions";
  return page.state !== "unreachable" && state !== "on";
}
