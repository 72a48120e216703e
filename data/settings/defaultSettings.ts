import type { Settings } from "./SettingsSchema.ts";
import { SETTINGS_VERSION } from "./settingsVersion.ts";

/** What holds until the reader sets something else. Both delays are those of MediaWiki's Popups. */
export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  sites: { mode: "everywhere", off: [], chosen: [], pausedUntil: 0 },
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
