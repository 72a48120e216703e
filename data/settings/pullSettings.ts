import { browser } from "../browser.ts";
import { versionOf } from "./migrateSettings.ts";
import { pushSettings } from "./pushSettings.ts";
import { sameSettings } from "./sameSettings.ts";
import { NEWER_KEY, SETTINGS_KEY, UNSYNCED_KEY } from "./settingsKey.ts";
import { settleSettings } from "./settleSettings.ts";

/**
 * Nothing; afterwards `storage.local` holds valid settings of the present version: those that came by sync from
 * another browser, else those that were here. What sync could not take before is here alone and stays; it is offered
 * again. Where nothing was ever set, nothing is written.
 */
export function pullSettings(): Promise<void> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const local = await browser.storage.local.get([SETTINGS_KEY, UNSYNCED_KEY, NEWER_KEY]);
    const { settings, beside } = settleSettings(local, await readSynced());
    if (!settings) return;
    const wanted: Record<string, unknown> = { ...local, [SETTINGS_KEY]: settings, ...beside };
    if (!sameSettings(wanted, local)) await browser.storage.local.set(wanted);
    if (wanted[UNSYNCED_KEY] === true) await pushSettings(settings);
  });
}

/** What sync has, where it is settings at all: junk there must not undo what is set here. */
async function readSynced(): Promise<object | undefined> {
  try {
    const stored = (await browser.storage.sync.get(SETTINGS_KEY))[SETTINGS_KEY];
    return versionOf(stored) > 0 ? Object(stored) : undefined;
  } catch {
    return undefined;
  }
}
