import type { IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import { abort } from "./abort.ts";
import { LIBRARY_VERSION, type LibrarySchema, STORES } from "./LibrarySchema.ts";

type Migration = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], "versionchange">;

/**
 * A step from one version of the stores to the next. It must wait for nothing but its transaction's own requests: the
 * browser ends the transaction when it finds none, and takes the whole migration back when a step throws.
 */
export type Step = (library: IDBPDatabase<LibrarySchema>, transaction: Migration) => void | Promise<void>;

/**
 * The steps by the version that they start from: `0` makes the stores, `1` leads from version 1 to 2. Whoever raises
 * LIBRARY_VERSION adds one here, and a database of the older version to the tests. What is in the stores needs no step:
 * another edition is written anew from the bundle.
 */
export const steps: Readonly<Record<number, Step>> = {
  0(library) {
    for (const store of STORES) library.createObjectStore(store, { keyPath: "id" });
  },
};

/**
 * Takes the stores from version `from` to `version`, step by step. Where a step throws or is missing, the migration is
 * taken back, and the opening of the database rejects; this promise never does.
 */
export async function migrateLibrary(
  library: IDBPDatabase<LibrarySchema>,
  transaction: Migration,
  from: number,
  registry: Readonly<Record<number, Step>> = steps,
  version: number = LIBRARY_VERSION,
): Promise<void> {
  // The opening tells of the same fault.
  transaction.done.catch(() => {});
  try {
    for (let at = from; at < version; at++) {
      const step = registry[at];
      if (!step) throw new Error(`No step leads from library version ${at} to ${at + 1}: add it`);
      await step(library, transaction);
    }
  } catch {
    abort(transaction);
  }
}
