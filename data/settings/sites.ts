import type { Settings } from "./SettingsSchema.ts";

/**
 * Whether the Lens is on in a frame, `off` because of the reader's list of sites, or `paused` on all sites for a while.
 */
export type SiteState = "on" | "off" | "paused";

export interface FrameHosts {
  /** The host in the address bar; "" for a file. */
  readonly top: string;
  /** The frame's own host. */
  readonly own: string;
}

/** A host as `URL` returns it; Chromium accepts spaces in a host and writes them as "%20". */
const HOST = /^[\w-]+(\.[\w-]+)*$/;

/**
 * Returns the host of an address, without port; "" if it has none that a reader can switch off: a file, or an IPv6
 * address.
 */
export function hostOf(address: string | undefined): string {
  const host = address && URL.canParse(address) ? new URL(address).hostname : "";
  return host.includes(":") ? "" : host;
}

/**
 * Returns the host in a text that a reader typed, which is a host or a whole address; undefined if it contains neither.
 */
export function readHost(text: string): string | undefined {
  const address = text.trim();
  // `URL` also converts an internationalized host to its ASCII form, as in addresses.
  const host = hostOf(address.includes("://") ? address : `https://${address}`);
  return HOST.test(host) ? host : undefined;
}

/**
 * Returns the state of a frame at the time `now` (milliseconds since 1970).
 * A frame is off when its own site or the site in the address bar is off. In the mode "chosen", it is off
 * unless the site in the address bar is chosen.
 */
export function siteState(sites: Settings["sites"], { top, own }: FrameHosts, now: number): SiteState {
  if (sites.mode === "chosen" && !isListed(sites.chosen, top)) return "off";
  if (sites.mode === "everywhere" && (isListed(sites.off, top) || isListed(sites.off, own))) return "off";
  return sites.pausedUntil > now ? "paused" : "on";
}

/** Returns the settings with the Lens switched on or off for a host, in the list of the current mode. */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const { sites } = settings;
  const listName = sites.mode === "chosen" ? "chosen" : "off";
  const shouldList = listName === "chosen" ? on : !on;
  if (isListed(sites[listName], host) === shouldList) return settings;
  const hosts = shouldList
    ? [...sites[listName], host]
    : sites[listName].filter((site) => !isListed([site], host));
  return { ...settings, sites: { ...sites, [listName]: hosts } };
}

/** Returns whether the list has the host or a domain above it. */
function isListed(list: readonly string[], host: string): boolean {
  return list.some((site) => host === site || host.endsWith(`.${site}`));
}
