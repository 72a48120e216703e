import { dequal } from "dequal/lite";
import * as v from "valibot";
import type { Storage } from "webextension-polyfill";
import { browser } from "../browser.ts";
import { SETTINGS_KEY } from "./defaultSettings.ts";
import { withManaged } from "./managedSettings.ts";
import { readManagedSettings } from "./managedStorage.ts";
import { PAUSED_TABS_KEY } from "./pauses.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { mergeSettings } from "./settingsFields.ts";
import { changeSettings, readSettings } from "./settingsStorage.ts";

/** Key in `storage.session`, which is in memory: what the reader chooses about sites in private windows. */
const PRIVATE_KEY = "private-sites";

/** Key in `storage.session`: the choices for a handout in private windows. */
export const PRIVATE_HANDOUT_KEY = "private-handout";

/** Key in `storage.session`: the tab of the popup that was chosen last in private windows. */
export const PRIVATE_TAB_KEY = "private-tab";

/** The settings of sites before and after the last choice: what differs between them was chosen in private windows. */
const PrivateSitesSchema = v.object({
  base: SettingsSchema.entries.sites,
  own: SettingsSchema.entries.sites,
});
type PrivateSites = v.InferOutput<typeof PrivateSitesSchema>;

/**
 * Resolves to the settings that apply in private windows, or in the others. In private windows, the choices that were
 * made in them take precedence over the stored settings.
 */
export async function readSettingsFor(isPrivate: boolean): Promise<Settings> {
  const settings = await readSettings();
  const choices = isPrivate ? await readChoices() : undefined;
  if (!choices) return settings;
  // What the organization has set is no choice of the reader's, in private windows either.
  return withManaged(withChoices(settings, choices), await readManagedSettings());
}

/**
 * Changes the settings of sites. Changes in private windows stay in memory, apply only there, and end with the last of
 * these windows. Rejects as `changeSettings` does.
 */
export async function changeSites(
  isPrivate: boolean,
  change: (settings: Settings) => Settings,
): Promise<void> {
  if (!isPrivate) return void (await changeSettings(change));
  await navigator.locks.request(PRIVATE_KEY, async () => {
    const settings = await readSettings();
    const { sites: own } = change(await readSettingsFor(true));
    const choices = v.parse(PrivateSitesSchema, { base: settings.sites, own });
    await browser.storage.session.set({ [PRIVATE_KEY]: choices });
  });
}

/** Resolves to whether something was chosen about sites in the open private windows. */
export async function hasPrivateSites(): Promise<boolean> {
  return (await readChoices()) !== undefined;
}

/** Removes what was chosen in private windows. */
export function forgetPrivateChoices(): Promise<void> {
  return navigator.locks.request(PRIVATE_KEY, () =>
    browser.storage.session.remove([PRIVATE_KEY, PRIVATE_HANDOUT_KEY, PRIVATE_TAB_KEY]),
  );
}

/**
 * Calls `listener` after each change of the settings of sites, also in private windows, and of the paused tabs, until the
 * signal aborts.
 */
export function watchSites(listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const { newValue, oldValue } = changes[SETTINGS_KEY] ?? {};
    const isStored = area === "local" && !dequal(Object(newValue).sites, Object(oldValue).sites);
    const isManaged = area === "managed" && "sites" in changes;
    if (
      isStored ||
      isManaged ||
      (area === "session" && (PRIVATE_KEY in changes || PAUSED_TABS_KEY in changes))
    )
      listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}

async function readChoices(): Promise<PrivateSites | undefined> {
  const { [PRIVATE_KEY]: stored } = await browser.storage.session.get(PRIVATE_KEY);
  const result = v.safeParse(PrivateSitesSchema, stored);
  return result.success ? result.output : undefined;
}

function withChoices(settings: Settings, { base, own }: PrivateSites): Settings {
  const { sites } = mergeSettings({ ...settings, sites: base }, { ...settings, sites: own }, settings);
  return { ...settings, sites };
}
