import { findNodeAtLocation, type ParseError, parseTree } from "jsonc-parser";
import * as v from "valibot";
import { SETTINGS_VERSION } from "./defaultSettings.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { migrateSettings, versionOf } from "./validSettings.ts";

/** An error in a settings file. */
export interface ImportError {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly reason: "not-json" | "not-settings" | "newer-version" | "missing" | "unknown" | "not-valid";
  /** Path of the field: "card.restMs". "" for the whole file. */
  readonly field: string;
}

type JsonPath = (string | number)[];

/** Returns the settings as the text of a file, one field per line: `importSettings` reports errors by line. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/**
 * Returns the settings in a file, or all its errors, sorted by line. Unlike stored settings, a file is accepted as a
 * whole or not at all: the reader sees the errors and can correct them.
 */
export function importSettings(text: string): { settings: Settings } | { errors: ImportError[] } {
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const syntaxErrors: ParseError[] = [];
  // `disallowComments`, because `parseTree` refuses trailing commas by default, but not comments.
  const root = parseTree(text, syntaxErrors, { disallowComments: true });
  if (!root || syntaxErrors.length > 0)
    return { errors: [{ line: lineAt(syntaxErrors[0]?.offset ?? 0), reason: "not-json", field: "" }] };

  /** Returns the line of the field at `path`; if the field is missing, the line of its nearest parent. */
  const lineOf = (path: JsonPath): number => {
    const node = findNodeAtLocation(root, path);
    if (!node) return lineOf(path.slice(0, -1));
    return lineAt(node.parent?.type === "property" ? node.parent.offset : node.offset);
  };
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || versionOf(value) === 0)
    return { errors: [{ line: lineOf(["version"]), reason: "not-settings", field: "" }] };
  if (versionOf(value) > SETTINGS_VERSION)
    return { errors: [{ line: lineOf(["version"]), reason: "newer-version", field: "version" }] };
  const result = v.safeParse(SettingsSchema, migrateSettings({ ...value }));
  if (result.success) return { settings: result.output };
  const errors = result.issues.map((issue): ImportError => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return { line: lineOf(path), reason: reasonOf(issue), field: path.join(".") };
  });
  return { errors: errors.sort((a, b) => a.line - b.line) };
}

function reasonOf(issue: v.BaseIssue<unknown>): ImportError["reason"] {
  if (issue.type !== "strict_object") return "not-valid";
  if (issue.expected === "never") return "unknown";
  return issue.received === "undefined" ? "missing" : "not-valid";
}
