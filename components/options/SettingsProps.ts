import type { Settings } from "../../data/settings/SettingsSchema.ts";

/** What each part of the options page gets: what is set, and the way to change it. */
export interface SettingsProps {
  settings: Settings;
  /** Stores what `change` makes of the settings, and tells the reader whether that worked. */
  onChange: (change: (settings: Settings) => Settings) => void;
}
