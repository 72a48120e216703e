import { browser } from "../browser.ts";
import { pushSettings } from "./pushSettings.ts";
import { sameSettings } from "./sameSettings.ts";
import { SETTINGS_KEY, UNSYNCED_KEY } from "./settingsKey.ts";
import { validSettings } from "./validSettings.ts";

/**
 * Nothing; afterwards `storage.local` holds valid settings of the present version: those that came by sync from
 * another browser, else those that were here. What sync could not take before is here alone and stays; it is offered
 * again. Where nothing was ever set, nothing is written.
 */
export function pullSettings(): Promise<void> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const local = await browser.storage.local.get([SETTINGS_KEY, UNSYNCED_KEY]);
    const isUnsynced = local[UNSYNCED_KEY] === true;
    const stored = (isUnsynced ? undefined : await readSynced()) ?? local[SETTINGS_KEY];
    if (stored === undefined) return;
    const settings = validSettings(stored);
    if (!sameSettings(settings, local[SETTINGS_KEY]))
      await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    if (isUnsynced) await pushSettings(settings);
  });
}

async function readSynced(): Promise<unknown> {
  try {
    return (await browser.storage.sync.get(SETTINGS_KEY))[SETTINGS_KEY];
  } catch {
    return undefined;
  }
}
