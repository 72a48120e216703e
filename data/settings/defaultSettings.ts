import type { Settings } from "./SettingsSchema.ts";

// Content scripts import this module: it must not load valibot.

/**
 * The version of the settings' structure. A new version needs a migration (`validSettings.ts`), so that settings of an
 * older version are never lost.
 */
export const SETTINGS_VERSION = 2;

/** The key of the settings in `storage.local` and in `storage.sync`. */
export const SETTINGS_KEY = "settings";

/**
 * The settings that apply until the reader changes one. `restMs` is the delay of the MediaWiki extension Popups; `leaveMs`
 * is longer than its 300 ms, so that a tremor does not lose the card.
 */
export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  sites: { mode: "everywhere", off: [], chosen: [], pausedUntil: 0 },
  syncSites: false,
  marks: {
    style: "background",
    color: "auto",
    kinds: { name: true, adjective: true, abbreviation: true },
    repeats: "all",
    inPrint: false,
  },
  card: { opensOn: "rest", restMs: 350, leaveMs: 800, staysOpen: false, linksOnTouch: "long-press" },
  readAloud: { isShown: true, rate: 100 },
  badge: true,
  textSize: 100,
  theme: "system",
  targets: "standard",
  language: "auto",
  reading: "plain",
};
