import { formIds } from "../../../data/content/formIds.compiled.ts";
import { MAX_ERROR_CHARS, MAX_WORD_CHARS } from "../../../data/messages/limits.ts";
import { ReadLibrarySchema, type Request, RequestSchema } from "../../../data/messages/requests.ts";

/** The types of all messages to the background. */
export const messageTypes = [...RequestSchema.options, ReadLibrarySchema].map(
  ({ entries }) => entries.type.literal,
);

/** Messages exactly as the content scripts send them. */
export const validMessages: readonly Request[] = [
  { type: "start-detector" },
  { type: "start-frames" },
  { type: "load-highlighter" },
  { type: "frame-settings" },
  { type: "load-card" },
  { type: "mentions-changed" },
  { type: "read-card", forms: ["blepharospasm"], word: "blepharospasm" },
  { type: "report-error", place: "highlighter", name: "Error", message: "simulated", stack: "" },
  { type: "show-section", section: "organizations" },
  { type: "show-section", section: "causes" },
  { type: "show-form", form: "blepharospasm" },
  { type: "set-my-form", form: "blepharospasm", isMine: true },
];

/** Values that JSON can represent. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Invalid or forbidden messages that a compromised page could send in the name of the content scripts. */
export const forgedMessages: readonly Json[] = [
  ...[
    null,
    0,
    true,
    "",
    "load-highlighter",
    [],
    [{ type: "load-highlighter" }],
    {},
    { type: null },
    { type: ["load-card"] },
  ],
  // Allowed for extension pages, forbidden for content scripts.
  { type: "read-library" },
  { type: "read-own-data" },
  { type: "change-own-data", change: { kind: "delete-all" } },
  { type: "set-my-form", form: "no-such-form", isMine: true },
  { type: "set-my-form", form: "blepharospasm" },
  ...[{ type: "toString" }, { type: "__proto__" }, { type: "x".repeat(1_000_000) }],
  ...[{ type: "read-card" }, { type: "read-card", forms: [], word: "x" }],
  { type: "read-card", forms: ["../../organizations"], word: "x" },
  ...["no-such-form", "../options", "", null].map((form) => ({ type: "show-form", form })),
  { type: "read-card", forms: ["no-such-form"], word: "<img src=x onerror=alert(1)>" },
  // Longer than any message of the content scripts.
  { type: "read-card", forms: ["blepharospasm"], word: "x".repeat(MAX_WORD_CHARS + 1) },
  { type: "read-card", forms: ["blepharospasm"], word: "x", definition: "x".repeat(MAX_WORD_CHARS + 1) },
  { type: "read-card", forms: Array.from({ length: formIds.length + 1 }, () => "blepharospasm"), word: "x" },
  ...["name", "message", "stack"].map((part) => ({
    type: "report-error",
    place: "card",
    name: "Error",
    message: "x",
    stack: "",
    [part]: "x".repeat(MAX_ERROR_CHARS + 1),
  })),
  ...["javascript:alert(1)", "file:///etc/passwd", "chrome://settings", "data:text/html,x"].flatMap((url) =>
    messageTypes.map((type) => ({
      type,
      url,
      forms: ["blepharospasm"],
      word: "x",
      tabId: 1,
      file: url,
      files: [url],
    })),
  ),
];
