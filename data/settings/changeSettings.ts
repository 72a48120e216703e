import * as v from "valibot";
import { browser } from "../browser.ts";
import { pushSettings } from "./pushSettings.ts";
import { readSettings } from "./readSettings.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { SETTINGS_KEY } from "./settingsKey.ts";

/**
 * The settings as `change` has made them of the present ones, once they are stored. One change waits for the other,
 * also between the popup, the options page and the background.
 * Rejects where the result is not valid, or the browser's storage takes nothing; then nothing has changed.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const settings = v.parse(SettingsSchema, change(await readSettings()));
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    await pushSettings(settings);
    return settings;
  });
}
