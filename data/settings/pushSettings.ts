import { browser } from "../browser.ts";
import { versionOf } from "./migrateSettings.ts";
import type { Settings } from "./SettingsSchema.ts";
import { SETTINGS_KEY, UNSYNCED_KEY } from "./settingsKey.ts";
import { SETTINGS_VERSION } from "./settingsVersion.ts";

/**
 * Resolves when `storage.sync` has the settings, and `storage.local` the note no more that it lacks them; or when sync
 * could not take them. Sync is a convenience: full (8 kB an item), missing or switched off, it keeps nobody from
 * setting the Lens.
 */
export async function pushSettings(settings: Settings): Promise<void> {
  const pushed = await push(settings).catch(() => false);
  if (pushed) await browser.storage.local.remove(UNSYNCED_KEY);
}

async function push(settings: Settings): Promise<boolean> {
  const stored = (await browser.storage.sync.get(SETTINGS_KEY))[SETTINGS_KEY];
  // Another browser of this reader runs a later release, whose settings hold more than this one knows.
  if (versionOf(stored) > SETTINGS_VERSION) return false;
  await browser.storage.sync.set({ [SETTINGS_KEY]: settings });
  return true;
}
