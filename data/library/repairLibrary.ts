import { deleteDB } from "idb";
import { LIBRARY_NAME } from "./LibrarySchema.ts";
import { readOrSeed } from "./readOrSeed.ts";
import { withTimeLimit } from "./withTimeLimit.ts";

/** Long enough for a slow disk to delete and write a few hundred records. */
const PATIENCE_MS = 5000;

/**
 * Nothing; afterwards the library is a new one that holds the shipped edition. It touches no settings.
 * Throws a LibraryError, or what the browser says, where IndexedDB cannot be used.
 */
export async function repairLibrary(): Promise<void> {
  await withTimeLimit(
    deleteDB(LIBRARY_NAME).then(() => readOrSeed()),
    PATIENCE_MS,
  );
}
