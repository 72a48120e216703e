import { browser } from "../browser.ts";
import { pushSettings } from "./pushSettings.ts";
import type { Settings } from "./SettingsSchema.ts";
import { NEWER_KEY, SETTINGS_KEY, UNSYNCED_KEY } from "./settingsKey.ts";
import { SETTINGS_VERSION } from "./settingsVersion.ts";
import { settleSettings } from "./settleSettings.ts";

/**
 * The settings that `make` has made of the stored ones, once they are stored. One change waits for the other, also
 * between the popup, the options page and the background. Rejects where `make` throws, or the browser's storage takes
 * nothing; then nothing has changed.
 */
export function replaceSettings(make: (stored: unknown) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const { stored, beside } = await present(await browser.storage.local.get([SETTINGS_KEY, NEWER_KEY]));
    const settings = make(stored);
    // A popup may be shut before sync has them: what sync still has must not undo them then.
    await browser.storage.local.set({ ...beside, [SETTINGS_KEY]: settings, [UNSYNCED_KEY]: true });
    await pushSettings(settings);
    return settings;
  });
}

/** The stored settings, of this release's version wherever they have one; and what is to be written beside them. */
async function present(local: Record<string, unknown>) {
  const stored = local[SETTINGS_KEY];
  if (stored === undefined || Object(stored).version === SETTINGS_VERSION) return { stored, beside: {} };
  const { settings, beside } = settleSettings(local);
  return { stored: settings, beside };
}
