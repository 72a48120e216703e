import { type IDBPDatabase, openDB } from "idb";
import { LibraryError } from "./LibraryError.ts";
import { LIBRARY_NAME, LIBRARY_VERSION, type LibrarySchema, STORES } from "./LibrarySchema.ts";
import { migrateLibrary } from "./migrateLibrary.ts";

export type Library = IDBPDatabase<LibrarySchema>;

/**
 * The open database; close it after use.
 * Throws a LibraryError: `blocked` when another connection keeps an older version open, `newer-version` when a
 * later release of the extension has been here, `damaged` when a store is missing, `open-failed` for all else.
 */
export async function openLibrary(): Promise<Library> {
  const library = await open().catch((error) => {
    if (error instanceof LibraryError) throw error;
    const newer = error instanceof DOMException && error.name === "VersionError";
    throw new LibraryError(newer ? "newer-version" : "open-failed", error);
  });
  if (STORES.every((store) => library.objectStoreNames.contains(store))) return library;
  library.close();
  throw new LibraryError("damaged");
}

function open(): Promise<Library> {
  return new Promise((resolve, reject) => {
    let blocked = false;
    const opening = openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
      upgrade: (library, from, _to, transaction) => migrateLibrary(library, transaction, from),
      blocked() {
        blocked = true;
        reject(new LibraryError("blocked"));
      },
      // A newer version, or a deletion, waits for this connection; what is shown has been read already.
      blocking: (_current, _awaited, event) => (event.target as IDBDatabase).close(),
    });
    // A blocked opening may still come through later, when nobody waits for it any more.
    opening.then((library) => (blocked ? library.close() : resolve(library)), reject);
  });
}
