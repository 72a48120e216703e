import { browser } from "../browser.ts";
import { bundledContentVersion } from "../content/contentVersion.ts";
import type { ReadLibrary } from "../messages/requests.ts";
import { RECORD_STORES } from "./LibrarySchema.ts";
import type { Reading } from "./readLibrary.ts";
import { withTimeLimit } from "./withTimeLimit.ts";

/** Longer than the background takes at most to read or to give up, and for a browser to start it. */
const PATIENCE_MS = 2000;

/**
 * All records as the background reads and checks them, else the bundled ones; within three seconds, never throws.
 * For pages that must be light: the schemas and IndexedDB stay in the background.
 */
export async function askLibrary(): Promise<Reading> {
  const request: ReadLibrary = { type: "read-library" };
  const answer = await withTimeLimit(browser.runtime.sendMessage(request), PATIENCE_MS).catch(
    () => undefined,
  );
  if (isReading(answer)) return answer;
  return {
    records: (await import("../content/bundle.ts")).bundledRecords,
    origin: "bundle",
    fault: "timed-out",
  };
}

/** Whether the answer holds the records of this release. The background has checked each of them. */
function isReading(answer: unknown): answer is Reading {
  const { records, origin } = Object(answer);
  return (
    ["library", "bundle"].includes(origin) &&
    RECORD_STORES.every((store) => records?.[store]?.length === bundledContentVersion.counts[store])
  );
}
