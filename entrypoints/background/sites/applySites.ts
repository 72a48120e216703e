import type { Tabs } from "webextension-polyfill";
import { browser } from "../../../data/browser.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { hostOf, siteState } from "../../../data/settings/sites.ts";
import { updateBadge } from "../updateBadge.ts";
import { readFrameStates, startDetector, stopFrame } from "./frameCommands.ts";

/**
 * Starts or stops the content scripts in every frame of the loaded tabs, according to the settings of sites. Nothing can
 * be injected into pages in the back-forward cache; they send a request when they are shown again.
 */
export async function applySites(sites: Settings["sites"]): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // Injection into a tab that extensions cannot access rejects.
  await Promise.allSettled(tabs.map((tab) => applyToTab(sites, tab)));
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
  await updateBadge(tabId);
}
