import { dequal } from "dequal/lite";
import * as v from "valibot";
import type { Storage } from "webextension-polyfill";
import { browser } from "../browser.ts";
import { SETTINGS_KEY } from "./defaultSettings.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import type { UpdateLocal } from "./sync/syncSettings.ts";
import { keepUnknownFields, validSettings } from "./validSettings.ts";

// `storage.local` has the settings that every part of the Lens uses: nothing that the reader sees waits for sync. Only the
// background copies them to and from `storage.sync`, see `sync/syncSettings.ts`.

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
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const { settings } = await updateLocal([SETTINGS_KEY], ({ [SETTINGS_KEY]: stored }) => {
    const settings = v.parse(SettingsSchema, change(validSettings(stored)));
    return { settings, local: { [SETTINGS_KEY]: keepUnknownFields(settings, stored) } };
  });
  return settings;
}

/** Resolves when the stored settings are valid and of this version. Writes nothing if nothing was ever set. */
export async function repairSettings(): Promise<void> {
  await updateLocal([SETTINGS_KEY], ({ [SETTINGS_KEY]: stored }) => ({
    local: stored === undefined ? {} : { [SETTINGS_KEY]: keepUnknownFields(validSettings(stored), stored) },
  }));
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

/** Updates the items of `storage.local` under the lock of the settings. */
export const updateLocal: UpdateLocal = (keys, update) =>
  navigator.locks.request(SETTINGS_KEY, async () => {
    const items = await browser.storage.local.get([...keys]);
    const result = update(items);
    const changed = Object.entries(result.local).filter(([key, value]) => !dequal(value, items[key]));
    const set = changed.filter(([, value]) => value !== undefined);
    const removed = changed.filter(([, value]) => value === undefined);
    if (set.length > 0) await browser.storage.local.set(Object.fromEntries(set));
    if (removed.length > 0) await browser.storage.local.remove(removed.map(([key]) => key));
    return result;
  });
