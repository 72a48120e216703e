import * as v from "valibot";
import { migrateSettings, versionOf } from "./migrateSettings.ts";
import { JsonError, parseJson } from "./parseJson.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { SETTINGS_VERSION } from "./settingsVersion.ts";

/** What is wrong in a file of settings. */
export interface ImportFault {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly reason: "not-json" | "not-settings" | "newer-version" | "missing" | "unknown" | "not-valid";
  /** The field, as its names lead to it: "card.restMs". "" for the whole file. */
  readonly field: string;
}

/**
 * The settings that a file holds, or all that is wrong in it, line by line. Unlike stored settings a file is taken
 * whole or not at all: its reader is there and can mend it.
 */
export function importSettings(text: string): { settings: Settings } | { faults: ImportFault[] } {
  try {
    const { value, lineOf } = parseJson(text);
    if (typeof value !== "object" || value === null || versionOf(value) === 0)
      return { faults: [{ line: lineOf(["version"]), reason: "not-settings", field: "" }] };
    if (versionOf(value) > SETTINGS_VERSION)
      return { faults: [{ line: lineOf(["version"]), reason: "newer-version", field: "version" }] };
    const result = v.safeParse(SettingsSchema, migrateSettings({ ...value }));
    if (result.success) return { settings: result.output };
    const faults = result.issues.map((issue): ImportFault => {
      const path = (issue.path ?? []).map(({ key }) => key as string | number);
      return { line: lineOf(path), reason: reasonOf(issue), field: path.join(".") };
    });
    return { faults: faults.sort((a, b) => a.line - b.line) };
  } catch (error) {
    if (error instanceof JsonError) return { faults: [{ line: error.line, reason: "not-json", field: "" }] };
    throw error;
  }
}

function reasonOf(issue: v.BaseIssue<unknown>): ImportFault["reason"] {
  if (issue.type !== "strict_object") return "not-valid";
  if (issue.expected === "never") return "unknown";
  return issue.received === "undefined" ? "missing" : "not-valid";
}
