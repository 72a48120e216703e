import { SETTINGS_KEY, uncheckedSettings } from "../../data/settings/defaultSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { extensionStorage, reportContentError } from "../dom/runtime.ts";

/**
 * Resolves when `honour` has been given what the reader has set; it is given every change after that, until the
 * signal says stop. What it resolves to gives it once more: Firefox tells a page in the back-forward cache of no change.
 * The background keeps valid settings in `storage.local`, so a look at their version is enough here.
 */
export async function followSettings(
  honour: (settings: Settings) => void,
  signal: AbortSignal,
): Promise<() => Promise<void>> {
  const areas = extensionStorage();
  const follow = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area !== "local" || !change) return;
    try {
      honour(uncheckedSettings(change.newValue));
    } catch (error) {
      // The browser would write it into the page's console.
      reportContentError("highlighter", error);
    }
  };
  areas.onChanged.addListener(follow);
  signal.addEventListener("abort", () => areas.onChanged.removeListener(follow));
  const read = async () => {
    const stored = await areas.local.get(SETTINGS_KEY).catch(() => ({}));
    honour(uncheckedSettings((stored as Record<string, unknown>)[SETTINGS_KEY]));
  };
  await read();
  return read;
}
