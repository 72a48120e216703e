import { defaultSettings } from "../../data/settings/defaultSettings.ts";
import type { Settings } from "../../data/settings/SettingsSchema.ts";
import { lensWorld } from "./contentState.ts";

/** How the reader wants cards to open, as it stands now. */
export function cardSettings(): Settings["card"] {
  return (lensWorld().settings ?? defaultSettings).card;
}
