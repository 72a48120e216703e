import { defaultSettings } from "./defaultSettings.ts";
import type { Settings } from "./SettingsSchema.ts";
import { SETTINGS_VERSION } from "./settingsVersion.ts";

/**
 * The settings as they came from `storage.local`, the defaults where they are of another version. The background keeps
 * what is stored valid, so this is enough wherever a schema would weigh too much: on pages, and in the popup.
 */
export function storedSettings(stored: unknown): Settings {
  return Object(stored).version === SETTINGS_VERSION ? (stored as Settings) : defaultSettings;
}
