import { findNodeAtLocation, getLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import type * as v from "valibot";

/** Reasons that concern the whole file. */
export type FileReason =
  | "unreadable"
  | "too-large"
  | "too-deep"
  | "not-json"
  | "not-settings"
  | "not-own-data"
  | "newer-version";

/** An error in a file that the reader opens. */
export interface ImportError {
  /** Line of the file, from 1; 0 where the whole file cannot be used. */
  readonly line: number;
  readonly reason: FileReason | "missing" | "unknown" | "not-valid";
  /** Path of the field: "card.restMs", or of the one at which the file stops being JSON. "" for the whole file. */
  readonly field: string;
}

/** No file of the Lens has as many levels. A parser that calls itself would overflow the stack on tens of thousands. */
const MAX_DEPTH = 20;

/** Without its closing quotation mark, a string extends to the end of the text: it is read only once. */
const STRING_OR_BRACKET = /"(?:[^"\\]|\\.)*"?|[[\]{}]/gs;

/** Number of errors that are returned: a reader corrects a few at a time. */
const MAX_ERRORS = 10;

/** Number of errors whose places are looked up. */
const MAX_LOCATED_ERRORS = 1000;

const MAX_FIELD_LENGTH = 100;

type JsonPath = (string | number)[];

/** A JSON file, and where its fields are. */
export interface JsonFile {
  readonly value: unknown;
  /** Returns the line of the field at `path`, from 1; if the field is missing, the line of its nearest parent. */
  lineOf(path: JsonPath): number;
  /** Returns the first errors that a schema has found in `value`, sorted by line. */
  errorsOf(issues: readonly v.BaseIssue<unknown>[]): ImportError[];
}

/** Returns the JSON of a text of at most `maxChars` UTF-16 units, or why it cannot be read. */
export function readJson(text: string, maxChars: number): JsonFile | { errors: ImportError[] } {
  if (text.length > maxChars) return fileError("too-large");
  if (isTooDeep(text)) return fileError("too-deep");
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const syntaxErrors: ParseError[] = [];
  // `disallowComments`, because `parseTree` refuses trailing commas by default, but not comments.
  const root = parseTree(text, syntaxErrors, { disallowComments: true });
  if (!root || syntaxErrors.length > 0) {
    const offset = syntaxErrors[0]?.offset ?? 0;
    return fileError("not-json", lineAt(offset), fieldAt(getLocation(text, offset).path));
  }
  const offsetOf = (path: JsonPath) => offsetIn(root, path);
  return {
    value: JSON.parse(text),
    lineOf: (path) => lineAt(offsetOf(path)),
    errorsOf: (issues) =>
      issues
        .slice(0, MAX_LOCATED_ERRORS)
        .map((issue) => {
          const path = (issue.path ?? []).map(({ key }) => key as string | number);
          return { offset: offsetOf(path), reason: reasonOf(issue), field: fieldAt(path) };
        })
        .sort((a, b) => a.offset - b.offset)
        .slice(0, MAX_ERRORS)
        .map(({ offset, ...error }) => ({ line: lineAt(offset), ...error })),
  };
}

/** Returns the result of a file that cannot be used as a whole. */
export function fileError(reason: FileReason, line = 0, field = ""): { errors: ImportError[] } {
  return { errors: [{ line, reason, field }] };
}

function fieldAt(path: JsonPath): string {
  return path.join(".").slice(0, MAX_FIELD_LENGTH);
}

/** Returns the offset of the field at `path`; if the field is missing, the offset of its nearest parent. */
function offsetIn(root: Node, path: JsonPath): number {
  const node = findNodeAtLocation(root, path);
  if (!node) return offsetIn(root, path.slice(0, -1));
  return node.parent?.type === "property" ? node.parent.offset : node.offset;
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
