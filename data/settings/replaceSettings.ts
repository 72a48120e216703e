import { browser } from "../browser.ts";
import { pushSettings } from "./pushSettings.ts";
import type { Settings } from "./SettingsSchema.ts";
import { SETTINGS_KEY, UNSYNCED_KEY } from "./settingsKey.ts";

/**
 * The settings that `make` has made of the stored ones, once they are stored. One change waits for the other, also
 * between the popup, the options page and the background. Rejects where `make` throws, or the browser's storage takes
 * nothing; then nothing has changed.
 */
export function replaceSettings(make: (stored: unknown) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const settings = make((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
    // A popup may be shut before sync has them: what sync still has must not undo them then.
    await browser.storage.local.set({ [SETTINGS_KEY]: settings, [UNSYNCED_KEY]: true });
    await pushSettings(settings);
    return settings;
  });
}
