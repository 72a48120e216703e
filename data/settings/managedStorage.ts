import type { Storage } from "webextension-polyfill";
import { browser } from "../browser.ts";
import { type ManagedItems, type ManagedSettings, managedSettingsOf } from "./managedSettings.ts";

/** Longer than browsers take to read a policy. All settings wait for it. */
const MAX_WAIT_MS = 200;

/** The keys of the items with settings. */
const settingKeys = ["language", "wording", "sites"] as const;

/**
 * Resolves to the items of the policy, not validated; to none without a policy, which Firefox reports as an error, where the
 * browser has no managed storage, or if it does not answer within 200 ms.
 */
export async function readManagedItems(): Promise<ManagedItems> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<ManagedItems>((resolve) => {
    timer = setTimeout(resolve, MAX_WAIT_MS, {});
  });
  try {
    const area = browser.storage.managed as Storage.StorageArea | undefined;
    return area ? Object(await Promise.race([area.get(null), end])) : {};
  } catch {
    return {};
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves to the settings of the policy. */
export async function readManagedSettings(): Promise<ManagedSettings> {
  return managedSettingsOf(await readManagedItems());
}

/** Calls `listener` with the settings of the policy after and before each change, until the signal aborts. */
export function watchManaged(
  listener: (managed: ManagedSettings, before: ManagedSettings) => void,
  signal?: AbortSignal,
): void {
  const tell = (items: ManagedItems, before: ManagedItems) =>
    listener(managedSettingsOf(items), managedSettingsOf(before));
  watchManagedItems(settingKeys, tell, signal);
}

/** Calls `listener` with the items of the policy after and before a change of one of the keys, until the signal aborts. */
export function watchManagedItems(
  keys: readonly string[],
  listener: (items: ManagedItems, before: ManagedItems) => void,
  signal?: AbortSignal,
): void {
  const onChanged = async (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== "managed" || !keys.some((key) => key in changes)) return;
    const items = await readManagedItems();
    const before = Object.fromEntries(Object.entries(changes).map(([key, { oldValue }]) => [key, oldValue]));
    if (!signal?.aborted) listener(items, { ...items, ...before });
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}
