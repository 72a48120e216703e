import type { Storage } from "webextension-polyfill";
import { browser } from "../browser.ts";
import type { Settings } from "./SettingsSchema.ts";
import { SETTINGS_KEY } from "./settingsKey.ts";
import { validSettings } from "./validSettings.ts";

/** Tells what the settings have become, and what they were, at each change until the signal says stop. */
export function watchSettings(
  listener: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const tell = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === "local" && change) listener(validSettings(change.newValue), validSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(tell);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(tell));
}
