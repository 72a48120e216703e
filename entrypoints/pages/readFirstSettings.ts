import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { readSettings } from "../../data/settings/settingsStorage.ts";

/** Much longer than browsers take to read the settings, and short enough for a reader who waits for the page. */
const MAX_WAIT_MS = 500;

/**
 * Resolves to the stored settings; to the defaults if the browser's storage fails or does not answer within 500 ms, so
 * that the page shows what it can. `onLate` is called with settings that arrive later.
 */
export async function readFirstSettings(onLate: (settings: Settings) => void = () => {}): Promise<Settings> {
  let isLate = false;
  const reading = readSettings().then(
    (settings) => {
      if (isLate) onLate(settings);
      return settings;
    },
    (error: unknown) => {
      reportError(error);
      return defaultSettings;
    },
  );
  const end = new Promise<Settings>((resolve) => {
    setTimeout(() => {
      isLate = true;
      resolve(defaultSettings);
    }, MAX_WAIT_MS);
  });
  return Promise.race([reading, end]);
}
