import { dequal } from "dequal/lite";
import { browser } from "../../data/browser.ts";
import { callFrame } from "../../data/messages/callFrame.ts";
import { noOwnMarks } from "../../data/own/OwnMarks.ts";
import { SETTINGS_KEY } from "../../data/settings/defaultSettings.ts";
import { frameSettingsOf } from "../../data/settings/FrameSettings.ts";
import { watchSites } from "../../data/settings/privateSites.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { readSettings, repairSettings, watchSettings } from "../../data/settings/settingsStorage.ts";
import { createMenus } from "./contextMenu.ts";
import { onOwnDataChanged, readOwnMarks } from "./ownData.ts";
import { applySites } from "./sites/applySites.ts";
import { updateBadge } from "./updateBadge.ts";

/** Validates the settings after each change, and applies them to the open tabs. */
export function applySettings(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && SETTINGS_KEY in changes) repairSettings();
  });
  onOwnDataChanged(() => readSettings().then(sendToFrames).catch(reportError));
  watchSites(() => applySites().catch(reportError));
  watchSettings((settings, before) => {
    const isSameInFrames = dequal(frameSettingsOf(settings, noOwnMarks), frameSettingsOf(before, noOwnMarks));
    if (!isSameInFrames) sendToFrames(settings).catch(reportError);
    const isSameLanguage = settings.language === before.language;
    if (settings.badge !== before.badge || !isSameLanguage) updateBadges();
    if (!isSameLanguage) createMenus(settings);
  });
}

/**
 * Sends settings and own marks to all frames with a highlighter. A page in the back-forward cache requests them when it
 * returns.
 */
async function sendToFrames(settings: Settings): Promise<void> {
  const frameSettings = frameSettingsOf(settings, await readOwnMarks());
  const tabs = await browser.tabs.query({ discarded: false });
  // Injection into a tab that extensions cannot access rejects.
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : callFrame({ tabId: id, allFrames: true }, "applySettings", frameSettings),
    ),
  );
}

async function updateBadges(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : updateBadge(id))));
}
