import type { Tabs } from "webextension-polyfill";
import { browser } from "../../../data/browser.ts";
import { hostOf } from "../../../data/settings/hosts.ts";
import { readSettingsFor } from "../../../data/settings/privateSites.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { siteState } from "../../../data/settings/sites.ts";
import { coalesce } from "../coalesce.ts";
import { updateBadge } from "../updateBadge.ts";
import { readFrameStates, startDetector, stopFrame } from "./frameCommands.ts";
import { registerContentScripts } from "./registerContentScripts.ts";

/**
 * Starts or stops the content scripts in pages that load, and in every frame of the loaded tabs, according to the present
 * settings of sites. Nothing can be injected into pages in the back-forward cache; they send a request when they are shown
 * again. One run at a time: two that overlap could end with the older settings.
 */
export const applySites = coalesce(async () => {
  await registerContentScripts();
  await applyToTabs();
});

/** Does the same if the registered scripts do not fit any more, because a pause has ended. */
export const applyIfPauseEnded = coalesce(async () => {
  if (await registerContentScripts()) await applySites();
});

async function applyToTabs(): Promise<void> {
  const [tabs, settings, privateSettings] = await Promise.all([
    browser.tabs.query({ discarded: false }),
    readSettingsFor(false),
    readSettingsFor(true),
  ]);
  // Injection into a tab that extensions cannot access rejects.
  await Promise.allSettled(
    tabs.map((tab) => applyToTab((tab.incognito ? privateSettings : settings).sites, tab)),
  );
}

async function applyToTab(sites: Settings["sites"], { id: tabId, url }: Tabs.Tab): Promise<void> {
  if (tabId === undefined) return;
  const frames = await readFrameStates(tabId);
  const changes = frames.map(async ({ frameId, origin, isRunning }) => {
    const state = siteState(sites, { top: hostOf(url), own: hostOf(origin) }, Date.now());
    if (state === "on") return isRunning ? undefined : startDetector({ tabId, frameId });
    return stopFrame({ tabId, frameId }, state, sites.pausedUntil);
  });
  // A frame may have been removed meanwhile.
  await Promise.allSettled(changes);
  updateBadge(tabId).catch(() => {});
}
