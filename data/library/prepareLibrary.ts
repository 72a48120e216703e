import { deleteDB } from "idb";
import { formIds, organizationIds, statementIds } from "../content/bundledIds.compiled.ts";
import { LibraryError } from "./LibraryError.ts";
import { LIBRARY_NAME } from "./LibrarySchema.ts";
import { readOrSeed } from "./readOrSeed.ts";
import { noteRepair } from "./repairs.ts";
import { withTimeLimit } from "./withTimeLimit.ts";

/** Long enough for a slow disk to read, delete or write a few hundred records. */
const PATIENCE_MS = 5000;

let running: Promise<void> | undefined;

/**
 * Nothing; afterwards the library holds the shipped edition, if IndexedDB can be used at all.
 * A database of a later release, or one with missing stores, is made anew: it holds nothing of the reader's own.
 * Throws a LibraryError where IndexedDB cannot be used; readers have the bundle then.
 */
export function prepareLibrary(): Promise<void> {
  // Readers of a broken library ask for this one by one: once is enough.
  running ??= prepare().finally(() => {
    running = undefined;
  });
  return running;
}

async function prepare(): Promise<void> {
  try {
    await withTimeLimit(readOrSeed(), PATIENCE_MS);
  } catch (error) {
    if (!(error instanceof LibraryError) || !isCuredAnew(error)) throw error;
    await withTimeLimit(deleteDB(LIBRARY_NAME), PATIENCE_MS);
    await withTimeLimit(readOrSeed(), PATIENCE_MS);
    if (error.fault === "damaged") noteRepair(countShipped());
  }
}

/** Whether a library with this fault works again when it is deleted and filled. */
export function isCuredAnew({ fault }: LibraryError): boolean {
  return fault === "newer-version" || fault === "damaged";
}

function countShipped(): number {
  return statementIds.length + organizationIds.length + formIds.length;
}
