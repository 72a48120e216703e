import type { Settings } from "./SettingsSchema.ts";

/** Whether the Lens marks in a frame: `off` by the reader's choice of sites, `paused` on all sites for a while. */
export type SiteState = "on" | "off" | "paused";

export interface FrameHosts {
  /** The host in the address bar; "" for a file. */
  readonly top: string;
  /** The frame's own host. */
  readonly own: string;
}

/**
 * What the reader's choice of sites means for a frame at the time `now` (milliseconds since 1970).
 * A site that is off takes all frames of its pages along, and its own frames on the pages of others. A chosen site
 * is one in the address bar; all frames of its pages belong to it.
 */
export function siteState(sites: Settings["sites"], { top, own }: FrameHosts, now: number): SiteState {
  if (sites.mode === "chosen" && !isListed(sites.chosen, top)) return "off";
  if (sites.mode === "everywhere" && (isListed(sites.off, top) || isListed(sites.off, own))) return "off";
  return sites.pausedUntil > now ? "paused" : "on";
}

/** Whether a host is in the list; a site takes its subdomains along. */
export function isListed(list: readonly string[], host: string): boolean {
  return list.some((site) => host === site || host.endsWith(`.${site}`));
}
