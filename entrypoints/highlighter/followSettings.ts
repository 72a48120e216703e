import { SETTINGS_KEY, uncheckedSettings } from "../../data/settings/defaultSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { extensionStorage, reportContentError } from "../dom/runtime.ts";

/**
 * Calls `apply` with the reader's settings, and with each change of them until the signal aborts. Resolves, after the
 * first call, to a function that reads and applies them again: Firefox sends no changes to pages in the back-forward
 * cache. Only the settings' version is checked here, because the background keeps only valid ones in `storage.local`.
 */
export async function followSettings(
  apply: (settings: Settings) => void,
  signal: AbortSignal,
): Promise<() => Promise<void>> {
  const storage = extensionStorage();
  const onChanged = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area !== "local" || !change) return;
    try {
      apply(uncheckedSettings(change.newValue));
    } catch (error) {
      // Caught, because the browser would log the error to the page's console.
      reportContentError("highlighter", error);
    }
  };
  storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => storage.onChanged.removeListener(onChanged));
  const readSettings = async () => {
    const stored = await storage.local.get(SETTINGS_KEY).catch(() => ({}));
    apply(uncheckedSettings((stored as Record<string, unknown>)[SETTINGS_KEY]));
  };
  await readSettings();
  return readSettings;
}
