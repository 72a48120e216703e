/** Enough for any message of the Lens's own and of a browser. */
const MOST_LETTERS = 200;

/** What browsers quote may be a page's: names, selectors, texts. */
const QUOTED = /(["'`])[^"'`]*\1|“[^”]*”|‘[^’]*’|«[^»]*»/g;
const ADDRESS = /\b[a-z][a-z0-9+.-]*:\/\/\S+|\b(data|blob|javascript|mailto|tel):\S+/gi;

/** Where in the Lens's own files it was thrown: "highlighter.js:1:2345". */
const OWN_PLACE = /-extension:\/\/[^/\s]+\/([\w./-]+:\d+(?::\d+)?)/;

/**
 * One line on an error: its name, its message without any address and anything quoted, and the place in the Lens's own
 * files. At most 400 letters, never empty.
 */
export function describeError(error: unknown): string {
  const { name, message, stack } = Object(error) as Record<string, unknown>;
  const text = typeof message === "string" ? message : typeof error === "string" ? error : "";
  const cleaned = text.replace(ADDRESS, "…").replace(QUOTED, "…").replace(/\s+/g, " ").trim();
  const place = OWN_PLACE.exec(typeof stack === "string" ? stack : "")?.[1];
  return [
    `${typeof name === "string" && /^\w{1,50}$/.test(name) ? name : "Error"}:`,
    cleaned.slice(0, MOST_LETTERS) || "(no message)",
    place && `(${place.slice(-100)})`,
  ]
    .filter(Boolean)
    .join(" ");
}
