import { browser } from "../browser.ts";
import { bundledContentVersion } from "../content/contentVersion.compiled.ts";
import type { ReadLibrary } from "../messages/requests.ts";
import { withTimeLimit } from "./LibraryError.ts";
import type { LibraryResult } from "./readLibrary.ts";

/** Longer than `readLibrary` takes at most, plus the time that a browser needs to start the background. */
const REQUEST_TIMEOUT_MS = 2000;

/**
 * Resolves to all records as the background reads and validates them, else to the bundled ones; within three seconds,
 * never rejects. For pages that must load little: the schemas and IndexedDB stay in the background.
 */
export async function requestLibrary(): Promise<LibraryResult> {
  const request: ReadLibrary = { type: "read-library" };
  const response = await withTimeLimit(browser.runtime.sendMessage(request), REQUEST_TIMEOUT_MS).catch(
    () => undefined,
  );
  if (isLibraryResult(response)) return response;
  return {
    records: (await import("../content/bundle.ts")).bundledRecords,
    origin: "bundle",
    reason: "timed-out",
  };
}

/** Returns whether the response has the records of this release. The background has validated each of them. */
function isLibraryResult(response: unknown): response is LibraryResult {
  const { records, origin } = Object(response);
  return (
    ["library", "bundle"].includes(origin) &&
    Object.entries(bundledContentVersion.counts).every(([store, count]) => records?.[store]?.length === count)
  );
}
