import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import type { Json, LensBrowser } from "../tools/LensBrowser.ts";

/** The settings as they are stored; the defaults where nothing is. */
export async function readStored(lens: LensBrowser): Promise<Settings> {
  const stored = await lens.extensionStorage(
    async () => (await chrome.storage.local.get("settings")).settings as Json,
  );
  return (stored as Settings | undefined) ?? defaultSettings;
}

/** Changes what is stored, as another browser of the reader would, past the options page. */
export async function changeStored(
  lens: LensBrowser,
  change: (settings: Settings) => Settings,
): Promise<void> {
  await lens.extensionStorage(
    async (settings) => {
      // What a popup that was shut has left for sync would come in between.
      await navigator.locks.request("settings", async () => {
        await chrome.storage.local.remove("settings-unsynced");
        await chrome.storage.sync.set({ settings });
        await chrome.storage.local.set({ settings });
      });
    },
    change(await readStored(lens)) as Json,
  );
}
