import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ContentVersion } from "../content/schema/dataset.ts";
import type { Form } from "../content/schema/form.ts";
import type { LookAlike } from "../content/schema/lookAlike.ts";
import type { Organization } from "../content/schema/organization.ts";
import type { Statement } from "../content/schema/statement.ts";
import { LibraryError } from "./LibraryError.ts";

export const LIBRARY_NAME = "dystonia-lens";

/**
 * The version of the database's structure; the version of the records is in the store `contentVersion`.
 * Raise it whenever a store is added, removed or renamed.
 */
export const LIBRARY_VERSION = 3;

/** The stores that contain records, one for each type of record. */
export const RECORD_STORES = ["statements", "organizations", "forms", "lookAlikes"] as const;

export const STORES = [...RECORD_STORES, "contentVersion"] as const;

interface LibrarySchema extends DBSchema {
  statements: { key: string; value: Statement };
  organizations: { key: string; value: Organization };
  forms: { key: string; value: Form };
  lookAlikes: { key: string; value: LookAlike };
  /** One record: the version of the content in the other stores. */
  contentVersion: { key: "current"; value: ContentVersion };
}

export type Library = IDBPDatabase<LibrarySchema>;

/**
 * Resolves to the open database, which the caller must close.
 * Rejects with a LibraryError: `blocked` when another connection keeps an older version open, `newer-version` when a
 * later release of the extension wrote the database, `damaged` when a store is missing, `open-failed` otherwise.
 */
export async function openLibrary(): Promise<Library> {
  const library = await open().catch((error) => {
    if (error instanceof LibraryError) throw error;
    const isNewer = error instanceof DOMException && error.name === "VersionError";
    throw new LibraryError(isNewer ? "newer-version" : "open-failed", error);
  });
  if (STORES.every((store) => library.objectStoreNames.contains(store))) return library;
  library.close();
  throw new LibraryError("damaged");
}

function open(): Promise<Library> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    const opening = openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
      upgrade: recreateStores,
      blocked() {
        isBlocked = true;
        reject(new LibraryError("blocked"));
      },
      // An upgrade or a deletion by another page or by the background waits until this connection is closed.
      blocking: (_current, _awaited, event) => (event.target as IDBDatabase).close(),
    });
    // A blocked request may still succeed later, when the caller has already given up.
    opening.then((library) => (isBlocked ? library.close() : resolve(library)), reject);
  });
}

/** Deletes the stores of an earlier release: they contain only bundled records, which the next read writes again. */
function recreateStores(library: Library): void {
  for (const store of [...library.objectStoreNames]) library.deleteObjectStore(store);
  for (const store of STORES) library.createObjectStore(store, { keyPath: "id" });
}
