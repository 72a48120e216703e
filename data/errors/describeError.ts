/** Longer than any message of the extension or of a browser. */
const MAX_MESSAGE_CHARS = 200;

/** No more of each text of an error is read (UTF-16 units). */
const MAX_READ_CHARS = 2000;

/** Browsers quote names, selectors and texts of the page in their messages. */
const QUOTED = /"[^"]*(?:"|$)|`[^`]*(?:`|$)|“[^”]*(?:”|$)|‘[^’]*(?:’|$)|«[^»]*(?:»|$)/g;
/** Apart from the other marks: this one is also an apostrophe, in a quoted text or in the message. */
const SINGLE_QUOTED = /'[^']*'/g;

/** A word that contains an address. */
const ADDRESS = /(?<!\S)\S*?(?::\/\/|\b(?:data|blob|javascript|mailto|tel):)\S+/gi;

/** A position in a file of the extension: "highlighter.js:1:2345". */
const OWN_POSITION = /-extension:\/\/[^/\s]+\/([\w./-]+:\d+(?::\d+)?)/;

/**
 * Returns one line about an error: its name, its message without addresses and quoted texts, and its position in the
 * extension's files. At most 400 characters, never empty.
 */
export function describeError(error: unknown): string {
  const { name, message, stack } = Object(error) as Record<string, unknown>;
  const text = typeof message === "string" ? message : typeof error === "string" ? error : "";
  const position = OWN_POSITION.exec(typeof stack === "string" ? stack.slice(0, MAX_READ_CHARS) : "")?.[1];
  return [
    `${typeof name === "string" && /^\w{1,50}$/.test(name) ? name : "Error"}:`,
    cleaned(text).slice(0, MAX_MESSAGE_CHARS) || "(no message)",
    position && `(${position.slice(-100)})`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Returns the beginning of a message in one line, without addresses and quoted texts. */
function cleaned(message: string): string {
  const unquoted = message.slice(0, MAX_READ_CHARS).replace(QUOTED, "…").replace(SINGLE_QUOTED, "…");
  // The message was cut here or by the script that sent it, perhaps inside a quoted text.
  const isCut = message.length >= MAX_READ_CHARS;
  const withoutTexts = isCut ? unquoted.replace(/'.*/s, "…") : unquoted;
  return withoutTexts.replace(ADDRESS, "…").replace(/\s+/g, " ").trim();
}

/**
 * Messages of browsers when a tab, a frame or its content scripts were removed during a call, or when the user keeps
 * the extension out of the page. Firefox only writes "An unexpected error occurred" when a frame is removed during its
 * own work, and that the result of a script cannot be cloned when the document has gone that it belongs to.
 */
const TAB_GONE =
  /No tab with id|Invalid tab ID|No (frame|document) with id|Invalid (documentId|frame IDs)|Frame with ID \d+ (was removed|is showing error page)|Receiving end does not exist|message (port|channel) closed|Missing host permission|Cannot access|cannot be scripted|Extension context invalidated|The tab was closed|frame was removed|actor .{0,100}destroyed|result is non-structured-clonable data$|^An unexpected error occurred$/i;

/** Returns whether an error only reports that a tab was closed or that extensions cannot access it, which is no bug. */
export function isTabGoneError(error: unknown): boolean {
  return TAB_GONE.test(String(Object(error).message ?? error).slice(0, MAX_READ_CHARS));
}
