import { browser } from "../../data/browser.ts";
import { pullSettings } from "../../data/settings/pullSettings.ts";
import { sameSettings } from "../../data/settings/sameSettings.ts";
import { SETTINGS_KEY } from "../../data/settings/settingsKey.ts";
import { watchSettings } from "../../data/settings/watchSettings.ts";
import { createMenus } from "./contextMenu.ts";
import { applySites } from "./sites/applySites.ts";
import { updateBadge } from "./updateBadge.ts";

/** Validates and synchronizes the settings after each change, and applies them to the open tabs. */
export function applySettings(): void {
  // Highlighters read what is stored; an invalid value, also from sync, must be replaced soon.
  browser.storage.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) pullSettings();
  });
  watchSettings((settings, before) => {
    if (!sameSettings(settings.sites, before.sites)) applySites(settings.sites);
    if (settings.badge !== before.badge) updateBadges();
    if (settings.language !== before.language) createMenus(settings);
  });
}

async function updateBadges(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : updateBadge(id))));
}
