import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { FormId } from "../content/forms/forms.ts";
import type { NoteSection } from "./bounds.ts";
import type { MyForm, OwnContact, OwnWord } from "./OwnData.ts";
import { OwnDataError, toOwnDataError } from "./OwnDataError.ts";

/** A database of its own: repairs and updates delete the one with the library. */
export const OWN_DATABASE_NAME = "dystonia-lens-own";

export const OWN_STORES = ["contacts", "words", "hiddenForms", "notes", "choices"] as const;

interface OwnDatabaseSchema extends DBSchema {
  contacts: { key: string; value: OwnContact };
  words: { key: string; value: OwnWord };
  hiddenForms: { key: FormId; value: { id: FormId } };
  /** One record for each section. There is none unless the reader has the notes kept. */
  notes: { key: NoteSection; value: { id: NoteSection; text: string } };
  choices: { key: "myForm"; value: { id: "myForm" } & MyForm };
}

export type OwnDatabase = IDBPDatabase<OwnDatabaseSchema>;

/** A transaction on all stores. */
export type OwnTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  OwnDatabaseSchema,
  typeof OWN_STORES,
  Mode
>;

/** Takes a database from one version of its structure to the next. It must keep every record. */
export type Migration = (database: IDBPDatabase, transaction: Parameters<Upgrade>[3]) => void | Promise<void>;
type Upgrade = NonNullable<NonNullable<Parameters<typeof openDB>[2]>["upgrade"]>;

/**
 * The migrations in the order of their versions: the one at index 0 creates version 1. A released one is never changed: add
 * another at the end.
 */
export const migrations: readonly Migration[] = [
  (database) => {
    for (const store of OWN_STORES) database.createObjectStore(store, { keyPath: "id" });
  },
];

/**
 * Resolves to the open database, which the caller must close. Creates it if there is none, and migrates an earlier version
 * step by step. Rejects with an `OwnDataError`; it never deletes anything.
 */
export async function openOwnData(steps: readonly Migration[] = migrations): Promise<OwnDatabase> {
  const database = await open(steps).catch((error) => {
    throw toOwnDataError(error, "unavailable");
  });
  if (OWN_STORES.every((store) => database.objectStoreNames.contains(store))) return database;
  database.close();
  throw new OwnDataError("damaged");
}

function open(steps: readonly Migration[]): Promise<OwnDatabase> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    const opening = openDB<OwnDatabaseSchema>(OWN_DATABASE_NAME, steps.length, {
      async upgrade(database, from, _, transaction) {
        // The request that opens the database rejects as well.
        transaction.done.catch(() => {});
        try {
          for (const step of steps.slice(from))
            await step(database as unknown as IDBPDatabase, transaction as unknown as Parameters<Upgrade>[3]);
        } catch (error) {
          reject(error);
          // Takes back what the other steps have done: the database stays as it was.
          transaction.abort();
        }
      },
      blocked() {
        isBlocked = true;
        reject(new OwnDataError("busy"));
      },
      // A migration by a later release waits until this connection is closed.
      blocking: (_current, _awaited, event) => (event.target as IDBDatabase).close(),
    });
    // A blocked request may still succeed later, when the caller has already given up.
    opening.then((database) => (isBlocked ? database.close() : resolve(database)), reject);
  });
}
