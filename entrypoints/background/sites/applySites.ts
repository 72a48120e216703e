import type { Tabs } from "webextension-polyfill";
import { browser } from "../../../data/browser.ts";
import { hostOf } from "../../../data/settings/hostOf.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { siteState } from "../../../data/settings/siteState.ts";
import { updateBadge } from "../updateBadge.ts";
import { createDetector, silenceFrame } from "./frameCommands.ts";
import { type FrameState, readState } from "./inFrame.ts";

/**
 * Resolves when every frame of every loaded tab is as the reader's choice of sites wants it. Pages that the browser
 * keeps for "back" cannot be reached; they ask when they are shown again (`answer`), silenced ones too (`silence`).
 */
export async function applySites(sites: Settings["sites"]): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // Tabs that no extension may enter refuse, each for itself.
  await Promise.allSettled(tabs.map((tab) => applyToTab(sites, tab)));
}

async function applyToTab(sites: Settings["sites"], { id: tabId, url }: Tabs.Tab): Promise<void> {
  if (tabId === undefined) return;
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: readState,
  });
  const changes = frames.map(async ({ frameId, result }) => {
    const { origin, awake } = result as FrameState;
    const state = siteState(sites, { top: hostOf(url), own: hostOf(origin) }, Date.now());
    if (state === "on") return awake ? undefined : createDetector({ tabId, frameId });
    return silenceFrame({ tabId, frameId }, state, sites.pausedUntil);
  });
  // A frame may be gone meanwhile.
  await Promise.allSettled(changes);
  await updateBadge(tabId);
}
