import { deleteDB } from "idb";
import { bundledRecords } from "../content/bundle.ts";
import { bundledContentVersion } from "../content/contentVersion.compiled.ts";
import type { Records } from "../content/schema/dataset.ts";
import { LibraryError, type LibraryErrorReason, withTimeLimit } from "./LibraryError.ts";
import { LIBRARY_NAME, openLibrary } from "./openLibrary.ts";
import { noteRepair } from "./repairLog.ts";
import { readRecords, seedLibrary } from "./storedRecords.ts";

/**
 * Longer than any read of an intact library takes. A reader waits for it, besides the start of the background and the
 * reading of the settings: a card or popup shows the bundled records within a second.
 */
const READ_TIMEOUT_MS = 600;

/** Long enough for a slow disk to read, delete or write a few hundred records. */
const REPAIR_TIMEOUT_MS = 5000;

/** All records and their origin: the library, or the bundle if the library cannot be used. */
export interface LibraryResult {
  records: Records;
  origin: "library" | "bundle";
  /** Why the library cannot be used; only with `origin: "bundle"`. */
  reason?: LibraryErrorReason;
}

/**
 * Resolves to all records within 600 ms, whatever the state of the library; never rejects.
 * A library that works only after it is recreated is recreated in the background, for the next read.
 */
export async function readLibrary(): Promise<LibraryResult> {
  try {
    return { records: await withTimeLimit(readOrSeed(), READ_TIMEOUT_MS), origin: "library" };
  } catch (error) {
    const { reason } = error instanceof LibraryError ? error : new LibraryError("open-failed", error);
    // If the repair fails, the next read starts it again.
    if (needsRecreation(reason)) prepareLibrary().catch(() => {});
    return { records: bundledRecords, origin: "bundle", reason };
  }
}

/**
 * Resolves to the records in the library. Fills an empty, outdated or damaged library first, and logs the repair of a
 * damaged one. Rejects with a LibraryError.
 */
async function readOrSeed(): Promise<Records> {
  const library = await openLibrary();
  try {
    const { records, invalidCount } = await readRecords(library);
    if (records) return records;
    await seedLibrary(library, bundledRecords, bundledContentVersion);
    const seeded = await readRecords(library);
    if (!seeded.records) throw new LibraryError("damaged");
    if (invalidCount > 0) noteRepair(invalidCount);
    return seeded.records;
  } finally {
    library.close();
  }
}

let preparation: Promise<void> | undefined;

/**
 * Resolves when the library contains the bundled content version. Recreates a database that a later release wrote or
 * that lacks a store: it contains no data of the reader. Rejects with a LibraryError if IndexedDB cannot be used.
 */
export function prepareLibrary(): Promise<void> {
  // Every read of a broken library calls this function; concurrent calls share one preparation.
  preparation ??= prepare().finally(() => {
    preparation = undefined;
  });
  return preparation;
}

async function prepare(): Promise<void> {
  try {
    await withTimeLimit(readOrSeed(), REPAIR_TIMEOUT_MS);
  } catch (error) {
    if (!(error instanceof LibraryError) || !needsRecreation(error.reason)) throw error;
    await withTimeLimit(deleteDB(LIBRARY_NAME), REPAIR_TIMEOUT_MS);
    await withTimeLimit(readOrSeed(), REPAIR_TIMEOUT_MS);
    if (error.reason === "damaged") noteRepair(countBundled());
  }
}

/** Returns whether a library that fails for this reason works again once it is deleted and filled. */
function needsRecreation(reason: LibraryErrorReason): boolean {
  return reason === "newer-version" || reason === "damaged";
}

function countBundled(): number {
  return Object.values(bundledContentVersion.counts).reduce((sum, count) => sum + count);
}

/**
 * Resolves when the library was deleted and filled with the bundled records; settings are not touched.
 * Rejects with a LibraryError, or the browser's own error, where IndexedDB cannot be used.
 */
export async function repairLibrary(): Promise<void> {
  await withTimeLimit(
    deleteDB(LIBRARY_NAME).then(() => readOrSeed()),
    REPAIR_TIMEOUT_MS,
  );
}
