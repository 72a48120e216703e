import * as v from "valibot";
import { browser } from "../browser.ts";
import { describeError, isTabGoneError } from "./describeError.ts";

/** The scripts and pages of the extension; each entry of the log names the one in which the error happened. */
const ERROR_PLACES = [
  "detector",
  "highlighter",
  "card",
  "background",
  "popup",
  "sidepanel",
  "options",
  "welcome",
  "lookup",
  "handout",
  "glossary",
  "sources",
  "forms",
] as const;
export type ErrorPlace = (typeof ERROR_PLACES)[number];

/** An error of the extension itself, as the log keeps it. It contains no address and no text of a page. */
export const ErrorEntrySchema = v.strictObject({
  /** Milliseconds since 1970 (UTC). */
  at: v.pipe(v.number(), v.integer()),
  place: v.picklist(ERROR_PLACES),
  /** The result of `describeError`. */
  message: v.pipe(v.string(), v.nonEmpty(), v.maxLength(400)),
  /** The version of the extension. */
  version: v.string(),
  /** How many times in a row the error happened; `at` is the last time. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type ErrorEntry = v.InferOutput<typeof ErrorEntrySchema>;

/** Key in `storage.local`, which is never synchronized. */
const ERRORS_KEY = "errors";

const MAX_ENTRIES = 50;

/**
 * Adds an error to the log, unless it only reports that a tab was closed. Never rejects: an error that cannot be logged
 * is dropped.
 */
export async function logError(place: ErrorPlace, error: unknown): Promise<void> {
  if (isTabGoneError(error)) return;
  const message = describeError(error);
  try {
    // The background and several pages may log at the same time.
    await navigator.locks.request(ERRORS_KEY, async () => {
      const { version } = browser.runtime.getManifest();
      const entries = await readErrors();
      const [latest] = entries;
      const isRepeated = latest?.place === place && latest.message === message && latest.version === version;
      const entry = { at: Date.now(), place, message, version, count: isRepeated ? latest.count + 1 : 1 };
      const older = isRepeated ? entries.slice(1) : entries;
      await browser.storage.local.set({ [ERRORS_KEY]: [entry, ...older].slice(0, MAX_ENTRIES) });
    });
  } catch {
    // The storage is full or forbidden.
  }
}

/** Resolves to the log, newest entry first, without invalid entries. */
export async function readErrors(): Promise<ErrorEntry[]> {
  const { [ERRORS_KEY]: stored } = await browser.storage.local.get(ERRORS_KEY);
  return Array.isArray(stored)
    ? stored.filter((entry) => v.is(ErrorEntrySchema, entry)).slice(0, MAX_ENTRIES)
    : [];
}

/** Removes all entries from the log. */
export async function clearErrors(): Promise<void> {
  await browser.storage.local.remove(ERRORS_KEY);
}
