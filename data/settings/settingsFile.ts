import * as v from "valibot";
import { fileError, type ImportError, readJson } from "../files/readJson.ts";
import { SETTINGS_VERSION } from "./defaultSettings.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { migrateSettings, versionOf } from "./validSettings.ts";

/** The largest file that is read, in bytes: two full lists of sites with forty characters each. */
export const MAX_FILE_SIZE = 1_000_000;

/** Returns the settings as the text of a file, one field per line: `importSettings` reports errors by line. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/**
 * Returns the settings in a file, or its first errors, sorted by line. Unlike stored settings, a file is accepted as a
 * whole or not at all: the reader sees the errors and can correct them.
 */
export function importSettings(text: string): { settings: Settings } | { errors: ImportError[] } {
  const file = readJson(text, MAX_FILE_SIZE);
  if ("errors" in file) return file;
  const { value } = file;
  const versionLine = file.lineOf(["version"]);
  if (typeof value !== "object" || value === null || versionOf(value) === 0)
    return fileError("not-settings", versionLine);
  if (versionOf(value) > SETTINGS_VERSION) return fileError("newer-version", versionLine, "version");
  const result = v.safeParse(SettingsSchema, migrateSettings({ ...value }));
  return result.success ? { settings: result.output } : { errors: file.errorsOf(result.issues) };
}
