import { dequal } from "dequal/lite";
import * as v from "valibot";
import type { Storage } from "webextension-polyfill";
import { browser } from "../browser.ts";
import { SETTINGS_KEY, SETTINGS_VERSION } from "./defaultSettings.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { keepUnknownFields, validSettings, versionOf } from "./validSettings.ts";

// `storage.local` has the settings that every part of the Lens uses, so they work without sync, and content scripts
// read them without the background. `storage.sync` only copies them between a reader's browsers.

/** The key in `storage.local` that is true while `storage.sync` does not have the latest change. */
const UNSYNCED_KEY = "settings-unsynced";

/** Resolves to the reader's settings, validated; to the defaults if nothing is stored. */
export async function readSettings(): Promise<Settings> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return validSettings(stored);
}

/**
 * Stores the settings that `change` returns for the present ones, and resolves to them. Changes run one after the
 * other, across the popup, the options page and the background. Rejects, with nothing changed, when the result is
 * invalid or the browser's storage refuses it.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
    const settings = v.parse(SettingsSchema, change(validSettings(stored)));
    const toStore = keepUnknownFields(settings, stored);
    // A popup may close before sync has the change. The key makes the next pull keep the change and send it again.
    await browser.storage.local.set({ [SETTINGS_KEY]: toStore, [UNSYNCED_KEY]: true });
    await pushSettings(toStore);
    return settings;
  });
}

/** Calls `listener` with the settings after and before each change, until the signal aborts. */
export function watchSettings(
  listener: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === "local" && change) listener(validSettings(change.newValue), validSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}

/**
 * Resolves when `storage.local` has valid settings: the synced ones of another browser, else its own. A change that sync
 * did not accept takes precedence over the synced settings and is sent again. Writes nothing if nothing was ever set.
 */
export function pullSettings(): Promise<void> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const { [SETTINGS_KEY]: own, [UNSYNCED_KEY]: unsynced } = await browser.storage.local.get([
      SETTINGS_KEY,
      UNSYNCED_KEY,
    ]);
    const latest = unsynced === true ? own : ((await readSynced()) ?? own);
    if (latest === undefined) return;
    const settings = keepUnknownFields(keepUnknownFields(validSettings(latest), latest), own);
    if (!dequal(settings, own)) await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    if (unsynced === true) await pushSettings(settings);
  });
}

/** Resolves to the synced settings; to undefined without sync, and for a value that cannot be settings. */
async function readSynced(): Promise<object | undefined> {
  try {
    const { [SETTINGS_KEY]: stored } = await browser.storage.sync.get(SETTINGS_KEY);
    return versionOf(stored) > 0 ? Object(stored) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Resolves when `storage.sync` has stored or refused the settings: a full (8 kB per item), missing or disabled sync
 * must not keep readers from changing settings.
 */
async function pushSettings(settings: Settings): Promise<void> {
  const isSynced = await writeSynced(settings).catch(() => false);
  if (isSynced) await browser.storage.local.remove(UNSYNCED_KEY);
}

async function writeSynced(settings: Settings): Promise<boolean> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.sync.get(SETTINGS_KEY);
  // Another browser of this reader runs a later release: do not overwrite its settings with those of an older version.
  if (versionOf(stored) > SETTINGS_VERSION) return false;
  await browser.storage.sync.set({ [SETTINGS_KEY]: settings });
  return true;
}
