import { dequal } from "dequal/lite";
import { browser } from "../../data/browser.ts";
import { SETTINGS_KEY } from "../../data/settings/defaultSettings.ts";
import { repairSettings, watchSettings } from "../../data/settings/settingsStorage.ts";
import { createMenus } from "./contextMenu.ts";
import { applySites } from "./sites/applySites.ts";
import { updateBadge } from "./updateBadge.ts";

/** Validates the settings after each change, and applies them to the open tabs. */
export function applySettings(): void {
  // Highlighters read the stored settings without validating them, so an invalid value is replaced.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && SETTINGS_KEY in changes) repairSettings();
  });
  watchSettings((settings, before) => {
    if (!dequal(settings.sites, before.sites)) applySites(settings.sites);
    if (settings.badge !== before.badge) updateBadges();
    if (settings.language !== before.language) createMenus(settings);
  });
}

async function updateBadges(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : updateBadge(id))));
}
