import type { Settings } from "./SettingsSchema.ts";

/** The settings as the text of a file, one field a line, so that a fault found in it later has a line of its own. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}
