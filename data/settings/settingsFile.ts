import { findNodeAtLocation, type ParseError, parseTree } from "jsonc-parser";
import * as v from "valibot";
import { SETTINGS_VERSION } from "./defaultSettings.ts";
import { type Settings, SettingsSchema } from "./SettingsSchema.ts";
import { migrateSettings, versionOf } from "./validSettings.ts";

/** Reasons that concern the whole file. */
const fileReasons = [
  "unreadable",
  "too-large",
  "too-deep",
  "not-json",
  "not-settings",
  "newer-version",
] as const;

/** An error in a settings file. */
export interface ImportError {
  /** Line of the file, from 1; 0 where the whole file cannot be used. */
  readonly line: number;
  readonly reason: (typeof fileReasons)[number] | "missing" | "unknown" | "not-valid";
  /** Path of the field: "card.restMs". "" for the whole file. */
  readonly field: string;
}

/** The largest file that is read, in bytes: two full lists of sites with forty characters each. */
export const MAX_FILE_SIZE = 1_000_000;

/** Settings have four levels. A parser that calls itself would overflow the stack on tens of thousands. */
const MAX_DEPTH = 20;

/** Without its closing quotation mark, a string extends to the end of the text: it is read only once. */
const STRING_OR_BRACKET = /"(?:[^"\\]|\\.)*"?|[[\]{}]/gs;

/** Number of errors that are returned: a reader corrects a few at a time. */
const MAX_ERRORS = 10;

/** Number of errors whose places are looked up. */
const MAX_LOCATED_ERRORS = 1000;

const MAX_FIELD_LENGTH = 100;

type JsonPath = (string | number)[];

/** Returns the settings as the text of a file, one field per line: `importSettings` reports errors by line. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/**
 * Returns the settings in a file, or its first errors, sorted by line. Unlike stored settings, a file is accepted as a
 * whole or not at all: the reader sees the errors and can correct them.
 */
export function importSettings(text: string): { settings: Settings } | { errors: ImportError[] } {
  if (text.length > MAX_FILE_SIZE) return fileError("too-large");
  if (isTooDeep(text)) return fileError("too-deep");
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const syntaxErrors: ParseError[] = [];
  // `disallowComments`, because `parseTree` refuses trailing commas by default, but not comments.
  const root = parseTree(text, syntaxErrors, { disallowComments: true });
  if (!root || syntaxErrors.length > 0) return fileError("not-json", lineAt(syntaxErrors[0]?.offset ?? 0));

  /** Returns the offset of the field at `path`; if the field is missing, the offset of its nearest parent. */
  const offsetOf = (path: JsonPath): number => {
    const node = findNodeAtLocation(root, path);
    if (!node) return offsetOf(path.slice(0, -1));
    return node.parent?.type === "property" ? node.parent.offset : node.offset;
  };
  const value: unknown = JSON.parse(text);
  const versionLine = lineAt(offsetOf(["version"]));
  if (typeof value !== "object" || value === null || versionOf(value) === 0)
    return fileError("not-settings", versionLine);
  if (versionOf(value) > SETTINGS_VERSION) return fileError("newer-version", versionLine, "version");
  const result = v.safeParse(SettingsSchema, migrateSettings({ ...value }));
  if (result.success) return { settings: result.output };
  const errors = result.issues
    .slice(0, MAX_LOCATED_ERRORS)
    .map((issue) => {
      const path = (issue.path ?? []).map(({ key }) => key as string | number);
      return { offset: offsetOf(path), reason: reasonOf(issue), field: path.join(".") };
    })
    .sort((a, b) => a.offset - b.offset)
    .slice(0, MAX_ERRORS)
    .map(
      ({ offset, reason, field }): ImportError => ({
        line: lineAt(offset),
        reason,
        field: field.slice(0, MAX_FIELD_LENGTH),
      }),
    );
  return { errors };
}

/** Returns the result of a file that cannot be used as a whole. */
export function fileError(
  reason: (typeof fileReasons)[number],
  line = 0,
  field = "",
): { errors: ImportError[] } {
  return { errors: [{ line, reason, field }] };
}

/** Returns whether the lists and objects of a JSON text are nested more than `MAX_DEPTH` times. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(STRING_OR_BRACKET)) {
    if (token === "{" || token === "[") depth++;
    if (token === "}" || token === "]") depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function reasonOf(issue: v.BaseIssue<unknown>): ImportError["reason"] {
  if (issue.type !== "strict_object") return "not-valid";
  if (issue.expected === "never") return "unknown";
  return issue.received === "undefined" ? "missing" : "not-valid";
}
