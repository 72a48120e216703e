import type { Tabs } from "webextension-polyfill";
import { browser } from "../../../data/browser.ts";
import { hostOf } from "../../../data/settings/hosts.ts";
import { readPausedTabs } from "../../../data/settings/pauses.ts";
import { readSettingsFor } from "../../../data/settings/privateSites.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { siteState } from "../../../data/settings/sites.ts";
import { coalesce } from "../coalesce.ts";
import { inTime } from "../inTime.ts";
import { updateBadge } from "../updateBadge.ts";
import { readFrameStates, startDetector, stopFrame, stopTab } from "./frameCommands.ts";
import { registerContentScripts } from "./registerContentScripts.ts";

/** No tab that answers later than this delays the next change; it still gets the present one as soon as it answers. */
const MAX_TAB_MS = 2000;

let lastRun = 0;

/**
 * Starts or stops the content scripts in pages that load, and in every frame of the loaded tabs, according to the present
 * settings of sites. Nothing can be injected into pages in the back-forward cache; they send a request when they are shown
 * again. One run at a time: two that overlap could end with the older settings.
 */
export const applySites = coalesce(async () => {
  const run = ++lastRun;
  await registerContentScripts();
  await applyToTabs(() => run === lastRun);
});

/** Does the same if the registered scripts do not fit any more, because a pause has ended. */
export const applyIfPauseEnded = coalesce(async () => {
  if (await registerContentScripts()) await applySites();
});

async function applyToTabs(isLatest: () => boolean): Promise<void> {
  const [tabs, settings, privateSettings, pausedTabs] = await Promise.all([
    browser.tabs.query({ discarded: false }),
    readSettingsFor(false),
    readSettingsFor(true),
    readPausedTabs(),
  ]);
  // Injection into a tab that extensions cannot access rejects.
  await Promise.allSettled(
    tabs.map((tab) => {
      const { sites } = tab.incognito ? privateSettings : settings;
      const isPaused = tab.id !== undefined && pausedTabs.has(tab.id);
      return inTime(applyToTab(sites, tab, isPaused, isLatest), MAX_TAB_MS);
    }),
  );
}

async function applyToTab(
  sites: Settings["sites"],
  { id: tabId, url }: Tabs.Tab,
  isTabPaused: boolean,
  isLatest: () => boolean,
): Promise<void> {
  if (tabId === undefined) return;
  const top = hostOf(url);
  const stateOf = (own: string) => siteState(sites, { top, own }, Date.now(), isTabPaused);
  const topState = stateOf(top);
  // Without a question before it: one frame that does not answer would keep the others on.
  if (topState !== "on") await stopTab(tabId, topState, sites.pausedUntil);
  else {
    const frames = await readFrameStates(tabId);
    if (!isLatest()) return;
    const changes = frames.map(async ({ frameId, origin, isRunning }) => {
      const state = stateOf(hostOf(origin));
      if (state === "on") return isRunning ? undefined : startDetector({ tabId, frameId });
      return stopFrame({ tabId, frameId }, state, sites.pausedUntil);
    });
    // A frame may have been removed meanwhile.
    await Promise.allSettled(changes);
  }
  updateBadge(tabId).catch(() => {});
}
