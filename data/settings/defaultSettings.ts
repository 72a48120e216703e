import type { Settings } from "./SettingsSchema.ts";

// Content scripts import this module: it must not load valibot.

/**
 * The version of the settings' structure. A new version needs a migration (`validSettings.ts`), so that settings of an
 * older version are never lost.
 */
export const SETTINGS_VERSION = 2;

/** The key of the settings in `storage.local` and in `storage.sync`. */
export const SETTINGS_KEY = "settings";

/** The settings that apply until the reader changes one. Both delays are those of the MediaWiki extension Popups. */
export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  sites: { mode: "everywhere", off: [], chosen: [], pausedUntil: 0 },
  syncSites: false,
  marks: {
    style: "background",
    color: "auto",
    kinds: { name: true, adjective: true, abbreviation: true },
    firstInSection: false,
  },
  card: { opensOn: "rest", restMs: 350, leaveMs: 300 },
  badge: true,
  textSize: 100,
  language: "auto",
  reading: "plain",
};
