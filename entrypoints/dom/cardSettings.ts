import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { contentState } from "./contentState.ts";

/** How the reader wants cards to open, as it stands now. */
export function cardSettings(): Settings["card"] {
  return (contentState().settings ?? defaultSettings).card;
}
