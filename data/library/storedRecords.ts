import * as v from "valibot";
import { bundledRecords } from "../content/bundle.ts";
import { bundledContentVersion } from "../content/contentVersion.compiled.ts";
import {
  type ContentVersion,
  ContentVersionSchema,
  type Records,
  RecordsSchema,
} from "../content/schema/dataset.ts";
import { LibraryError } from "./LibraryError.ts";
import { type Library, RECORD_STORES, STORES } from "./openLibrary.ts";

type RecordStore = keyof Records;

export interface StoredRecords {
  /** All records, in the order of their source; undefined when the library must be filled again. */
  records?: Records;
  /** How many records are missing, invalid or unknown; 0 if the library is empty or of another content version. */
  invalidCount: number;
}

/** Resolves to the records in the library, each one validated. Rejects with a `damaged` LibraryError if reading fails. */
export async function readRecords(library: Library): Promise<StoredRecords> {
  try {
    const transaction = library.transaction(STORES);
    // If the connection closes early, every request below rejects as well, and one rejection is enough for the caller.
    transaction.done.catch(() => {});
    // `async`, so that a request that throws does not leave the promises of the others without a handler.
    const readAll = async (store: RecordStore): Promise<unknown[]> => transaction.objectStore(store).getAll();
    const readVersion = async () => transaction.objectStore("contentVersion").get("current");
    const [version, statements, organizations, forms, lookAlikes] = await Promise.all([
      readVersion(),
      readAll("statements"),
      readAll("organizations"),
      readAll("forms"),
      readAll("lookAlikes"),
    ]);
    return checkRecords(version, { statements, organizations, forms, lookAlikes });
  } catch (error) {
    throw new LibraryError("damaged", error);
  }
}

function checkRecords(version: unknown, stored: Record<RecordStore, unknown[]>): StoredRecords {
  const hasVersion = v.is(ContentVersionSchema, version);
  const isEmpty = RECORD_STORES.every((store) => stored[store].length === 0);
  if (hasVersion ? version.hash !== bundledContentVersion.hash : isEmpty) return { invalidCount: 0 };

  const valid = {
    statements: validRecords("statements", stored.statements),
    organizations: validRecords("organizations", stored.organizations),
    forms: validRecords("forms", stored.forms),
    lookAlikes: validRecords("lookAlikes", stored.lookAlikes),
  } as Records;
  let invalidCount = hasVersion ? 0 : 1;
  for (const store of RECORD_STORES) {
    const missing = bundledRecords[store].length - valid[store].length;
    const unknown = stored[store].filter((record) => !isBundled(store, record)).length;
    invalidCount += missing + unknown;
  }
  if (invalidCount > 0) return { invalidCount };

  valid.statements.sort((a, b) => a.kind.localeCompare(b.kind) || a.order - b.order);
  valid.organizations.sort((a, b) => a.order - b.order);
  return { records: valid, invalidCount };
}

function validRecords(store: RecordStore, stored: readonly unknown[]): unknown[] {
  const schema: v.GenericSchema = RecordsSchema.entries[store].item;
  return stored.flatMap((record) => {
    const result = v.safeParse(schema, record);
    return result.success && isBundled(store, record) ? [result.output] : [];
  });
}

/** Returns whether the bundle has a record with the same id. */
function isBundled(store: RecordStore, record: unknown): boolean {
  return bundledRecords[store].some(({ id }) => id === Object(record).id);
}

/**
 * Replaces everything in the library by these records, in one transaction: if it fails, the library is unchanged.
 * Rejects with a `write-failed` LibraryError (invalid record, full disk, private window …).
 */
export async function seedLibrary(
  library: Library,
  records: Records,
  version: ContentVersion,
): Promise<void> {
  try {
    const { statements, organizations, forms, lookAlikes } = v.parse(RecordsSchema, records);
    const transaction = library.transaction(STORES, "readwrite");
    const writes: Promise<unknown>[] = [transaction.done];
    try {
      for (const store of RECORD_STORES) writes.push(transaction.objectStore(store).clear());
      for (const record of statements) writes.push(transaction.objectStore("statements").put(record));
      for (const record of organizations) writes.push(transaction.objectStore("organizations").put(record));
      for (const record of forms) writes.push(transaction.objectStore("forms").put(record));
      for (const record of lookAlikes) writes.push(transaction.objectStore("lookAlikes").put(record));
      writes.push(transaction.objectStore("contentVersion").put(version));
      await Promise.all(writes);
    } catch (error) {
      // A `put` that throws does not abort the transaction: unless it is aborted, the emptied stores would be
      // committed.
      abort(transaction);
      await Promise.allSettled(writes);
      throw error;
    }
  } catch (error) {
    throw new LibraryError("write-failed", error);
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The transaction has already finished.
  }
}
