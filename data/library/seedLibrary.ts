import * as v from "valibot";
import { type ContentVersion, type Records, RecordsSchema } from "../content/schema/dataset.ts";
import { abort } from "./abort.ts";
import { LibraryError } from "./LibraryError.ts";
import { STORES } from "./LibrarySchema.ts";
import type { Library } from "./openLibrary.ts";

/**
 * Nothing; afterwards the library holds exactly these records, or, after a fault, what it held before:
 * all is written in one transaction. Throws a `write-failed` LibraryError (record not valid, disk full, private
 * window …).
 */
export async function seedLibrary(
  library: Library,
  records: Records,
  edition: ContentVersion,
): Promise<void> {
  try {
    const { statements, organizations, forms } = v.parse(RecordsSchema, records);
    const transaction = library.transaction(STORES, "readwrite");
    const inStatements = transaction.objectStore("statements");
    const inOrganizations = transaction.objectStore("organizations");
    const inForms = transaction.objectStore("forms");
    const writes: Promise<unknown>[] = [transaction.done];
    try {
      for (const store of [inStatements, inOrganizations, inForms]) writes.push(store.clear());
      for (const record of statements) writes.push(inStatements.put(record));
      for (const record of organizations) writes.push(inOrganizations.put(record));
      for (const record of forms) writes.push(inForms.put(record));
      writes.push(transaction.objectStore("edition").put(edition));
      await Promise.all(writes);
    } catch (error) {
      // A write that is refused at the call ends no transaction by itself: the stores would stay cleared.
      abort(transaction);
      await Promise.allSettled(writes);
      throw error;
    }
  } catch (error) {
    throw new LibraryError("write-failed", error);
  }
}
