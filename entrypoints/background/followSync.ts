import { browser } from "../../data/browser.ts";
import { SETTINGS_KEY } from "../../data/settings/defaultSettings.ts";
import { updateLocal } from "../../data/settings/settingsStorage.ts";
import { createSyncSchedule } from "../../data/settings/sync/createSyncSchedule.ts";
import { readSyncState, SYNC_STATE_KEY } from "../../data/settings/sync/SyncState.ts";
import { syncSettings } from "../../data/settings/sync/syncSettings.ts";

/**
 * Syncs the settings whenever they change here or on another device, and again after an attempt that failed. Returns a
 * function that syncs them now.
 */
export function followSync(): () => void {
  const { local, sync, onChanged } = browser.storage;
  const schedule = createSyncSchedule(() => syncSettings({ sync, updateLocal }));
  onChanged.addListener((changes, area) => {
    if (area === "sync" || (area === "local" && SETTINGS_KEY in changes)) schedule.onChange();
  });
  // Browsers stop an idle background, and its timers with it: each start looks for the next attempt.
  local.get(SYNC_STATE_KEY).then(({ [SYNC_STATE_KEY]: stored }) => {
    const { problem, retryAt } = readSyncState(stored);
    if (problem) schedule.attemptAt(retryAt);
  }, reportError);
  return () => schedule.attemptAt(Date.now());
}
