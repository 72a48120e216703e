import { browser } from "../../data/browser.ts";
import { pullSettings } from "../../data/settings/pullSettings.ts";
import { sameSettings } from "../../data/settings/sameSettings.ts";
import { SETTINGS_KEY } from "../../data/settings/settingsKey.ts";
import { watchSettings } from "../../data/settings/watchSettings.ts";
import { createMenus } from "./contextMenu.ts";
import { applySites } from "./sites/applySites.ts";
import { updateBadge } from "./updateBadge.ts";

/** Keeps the stored settings valid and in step with the reader's other browsers, and open tabs in step with them. */
export function applySettings(): void {
  // Whatever is written, here or by sync, is validated before the marks on pages look at it for long.
  browser.storage.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) pullSettings();
  });
  watchSettings((settings, before) => {
    if (!sameSettings(settings.sites, before.sites)) applySites(settings.sites);
    if (settings.badge !== before.badge) showBadges();
    if (settings.language !== before.language) createMenus(settings);
  });
}

async function showBadges(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : updateBadge(id))));
}
