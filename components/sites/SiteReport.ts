import type { SiteState } from "../../data/settings/siteState.ts";

/** What the popup tells of the site in front. */
export interface SiteReport {
  /** Its host; "" for a page that belongs to no site, such as a file. */
  readonly site: string;
  readonly state: SiteState;
  /** Whether the Lens works only on chosen sites. */
  readonly chosenOnly: boolean;
  /** Until when the Lens pauses, in milliseconds since 1970. */
  readonly pausedUntil: number;
  /** What the browser lets the Lens read: this page; not this site; or not every site, and perhaps not this one. */
  readonly access: "granted" | "not-here" | "not-everywhere";
}
