import { browser } from "../browser.ts";
import type { Settings } from "./SettingsSchema.ts";
import { SETTINGS_KEY } from "./settingsKey.ts";
import { validSettings } from "./validSettings.ts";

/**
 * What the reader has set, valid; the defaults where nothing is set.
 *
 * `storage.local` holds the one copy that all parts of the Lens read, the marks on pages too; `storage.sync` only
 * carries it between a reader's browsers (`changeSettings`, `pullSettings`). So the settings hold where a browser has
 * no sync, and scripts on pages need neither valibot nor an answer from the background.
 */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return validSettings(stored[SETTINGS_KEY]);
}
