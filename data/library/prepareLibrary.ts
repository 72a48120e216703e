import { deleteDB } from "idb";
import { LibraryError } from "./LibraryError.ts";
import { LIBRARY_NAME } from "./LibrarySchema.ts";
import { readOrSeed } from "./readLibrary.ts";

/**
 * Nothing; afterwards the library holds the shipped edition, if IndexedDB can be used at all.
 * A database of a later release, or one with missing stores, is made anew: it holds nothing of the reader's own.
 * Throws a LibraryError where IndexedDB cannot be used; readers have the bundle then.
 */
export async function prepareLibrary(): Promise<void> {
  try {
    await readOrSeed();
  } catch (error) {
    if (!(error instanceof LibraryError) || !["newer-version", "damaged"].includes(error.fault)) throw error;
    await deleteDB(LIBRARY_NAME);
    await readOrSeed();
  }
}
