import { MAX_SITES } from "./bounds.ts";
import { bareHost } from "./hosts.ts";
import type { Settings } from "./SettingsSchema.ts";

/**
 * Whether the Lens is on in a frame, `off` because of the reader's list of sites, or `paused` on all sites or in its tab.
 */
export type SiteState = "on" | "off" | "paused";

export interface FrameHosts {
  /** The host in the address bar; "" for a file. */
  readonly top: string;
  /** The frame's own host. */
  readonly own: string;
}

/**
 * Returns the state of a frame at the time `now` (milliseconds since 1970).
 * A frame is off when its own site or the site in the address bar is off. In the mode "chosen", it is off
 * unless the site in the address bar is chosen. Otherwise it is paused during a pause on all sites or in its tab.
 */
export function siteState(
  sites: Settings["sites"],
  { top, own }: FrameHosts,
  now: number,
  isTabPaused: boolean,
): SiteState {
  if (sites.mode === "chosen" && !isListed(sites.chosen, top)) return "off";
  if (sites.mode === "everywhere" && (isListed(sites.off, top) || isListed(sites.off, own))) return "off";
  return isTabPaused || sites.pausedUntil > now ? "paused" : "on";
}

/** A list has as many sites as it may have. */
export class FullListError extends Error {}

/**
 * Returns the settings with the Lens switched on or off for a host, in the list of the current mode. Throws a
 * `FullListError` if the list has no room for it.
 */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const { sites } = settings;
  const listName = sites.mode === "chosen" ? "chosen" : "off";
  const shouldList = listName === "chosen" ? on : !on;
  if (isListed(sites[listName], host) === shouldList) return settings;
  if (shouldList && sites[listName].length >= MAX_SITES) throw new FullListError();
  const hosts = shouldList
    ? [...sites[listName], host]
    : sites[listName].filter((site) => !isListed([site], host));
  return { ...settings, sites: { ...sites, [listName]: hosts } };
}

/** Returns whether a list of sites has the host, a domain above it, or the host with "www." before it. */
export function isListed(list: readonly string[], host: string): boolean {
  return list.some(
    (site) => host === site || host.endsWith(`.${site}`) || (host !== "" && host === bareHost(site)),
  );
}
