import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import type { Json, LensBrowser } from "../tools/LensBrowser.ts";

/** Returns the stored settings, or the defaults if none are stored. */
export async function readStored(lens: LensBrowser): Promise<Settings> {
  const stored = await lens.extensionStorage(
    async () => (await chrome.storage.local.get("settings")).settings as Json,
  );
  return (stored as Settings | undefined) ?? defaultSettings;
}

/** Changes the stored settings without a page of the extension. */
export async function changeStored(
  lens: LensBrowser,
  change: (settings: Settings) => Settings,
): Promise<void> {
  await lens.extensionStorage(
    async (settings) => {
      await navigator.locks.request("settings", () => chrome.storage.local.set({ settings }));
    },
    change(await readStored(lens)) as Json,
  );
}
