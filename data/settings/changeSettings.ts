import * as v from "valibot";
import { replaceSettings } from "./replaceSettings.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { validSettings } from "./validSettings.ts";

/**
 * The settings as `change` has made them of the present ones, once they are stored (`replaceSettings`).
 * Rejects where the result is not valid, or the browser's storage takes nothing; then nothing has changed.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return replaceSettings((stored) => v.parse(SettingsSchema, change(validSettings(stored))));
}
