import type { Settings } from "./SettingsSchema.ts";
import { isListed } from "./siteState.ts";

/** The settings with the Lens switched on or off for a host: by the list of the mode that holds. */
export function switchSite(settings: Settings, host: string, on: boolean): Settings {
  const { sites } = settings;
  const list = sites.mode === "chosen" ? "chosen" : "off";
  const wanted = list === "chosen" ? on : !on;
  if (isListed(sites[list], host) === wanted) return settings;
  const hosts = wanted ? [...sites[list], host] : sites[list].filter((site) => !isListed([site], host));
  return { ...settings, sites: { ...sites, [list]: hosts } };
}
