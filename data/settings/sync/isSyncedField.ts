import type { Settings } from "../SettingsSchema.ts";

/** Returns whether the field is part of the sites on which the Lens is on or off. */
export function isSiteField(key: string): boolean {
  return key.startsWith("sites.");
}

/** Returns whether the reader wants the field on all devices. Each device has its own choice to sync the sites. */
export function isSyncedField(key: string, { syncSites }: Pick<Settings, "syncSites">): boolean {
  return key !== "syncSites" && (syncSites || !isSiteField(key));
}
