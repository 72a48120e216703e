import { dequal } from "dequal/lite";
import * as v from "valibot";
import type { Storage } from "webextension-polyfill";
import { browser } from "../browser.ts";
import { SETTINGS_KEY } from "./defaultSettings.ts";
import { withManaged } from "./managedSettings.ts";
import { readManagedSettings, watchManaged } from "./managedStorage.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { mergeSettings } from "./settingsFields.ts";
import type { UpdateLocal } from "./sync/syncSettings.ts";
import { keepUnknownFields, validSettings } from "./validSettings.ts";

// `storage.local` has the settings that every part of the Lens uses: nothing that the reader sees waits for sync. Only the
// background copies them to and from `storage.sync`, see `sync/syncSettings.ts`.

/**
 * Resolves to the settings that apply: the reader's, validated, with those that the organization has set; to the defaults if
 * nothing is stored.
 */
export async function readSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([readOwnSettings(), readManagedSettings()]);
  return withManaged(own, managed);
}

/** Resolves to the reader's settings as `readSettings` does, without those of the organization. */
export async function readOwnSettings(): Promise<Settings> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return validSettings(stored);
}

/**
 * Stores the settings that `change` returns for those that apply, and resolves to those that apply then. What the
 * organization has set is not stored, and stays. Changes run one after the other, across the popup, the options page and
 * the background. Rejects, with nothing changed, when the result is invalid or the browser's storage refuses it.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const managed = await readManagedSettings();
  const { own } = await updateLocal([SETTINGS_KEY], ({ [SETTINGS_KEY]: stored }) => {
    const before = validSettings(stored);
    const present = withManaged(before, managed);
    const changed = v.parse(SettingsSchema, change(present));
    const own = present === before ? changed : mergeSettings(present, changed, before);
    return { own, local: { [SETTINGS_KEY]: keepUnknownFields(own, stored) } };
  });
  return withManaged(own, managed);
}

/** Resolves when the stored settings are valid and of this version. Writes nothing if nothing was ever set. */
export async function repairSettings(): Promise<void> {
  await updateLocal([SETTINGS_KEY], ({ [SETTINGS_KEY]: stored }) => ({
    local: stored === undefined ? {} : { [SETTINGS_KEY]: keepUnknownFields(validSettings(stored), stored) },
  }));
}

/** Calls `listener` with the settings that apply after and before each change, until the signal aborts. */
export function watchSettings(
  listener: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const onChanged = async (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area !== "local" || !change) return;
    const managed = await readManagedSettings();
    const [after, before] = [change.newValue, change.oldValue].map((stored) =>
      withManaged(validSettings(stored), managed),
    ) as [Settings, Settings];
    if (!signal?.aborted) listener(after, before);
  };
  browser.storage.onChanged.addListener(onChanged);
  watchManaged(async (managed, managedBefore) => {
    const own = await readOwnSettings();
    if (!signal?.aborted) listener(withManaged(own, managed), withManaged(own, managedBefore));
  }, signal);
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
