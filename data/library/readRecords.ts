import * as v from "valibot";
import { bundledEdition } from "../edition.ts";
import { EditionSchema, type Records, RecordsSchema } from "../schema/dataset.ts";
import { LibraryError } from "./LibraryError.ts";
import { RECORD_STORES, STORES } from "./LibrarySchema.ts";
import type { Library } from "./openLibrary.ts";

/**
 * The records of the shipped edition, each of them checked, or undefined where the library holds another edition,
 * none, or a record that is not valid. Throws a `damaged` LibraryError when it cannot be read at all.
 */
export async function readRecords(library: Library): Promise<Records | undefined> {
  try {
    const transaction = library.transaction(STORES);
    const [edition, statements, organizations, forms] = await Promise.all([
      transaction.objectStore("edition").get("current"),
      transaction.objectStore("statements").getAll(),
      transaction.objectStore("organizations").getAll(),
      transaction.objectStore("forms").getAll(),
    ]);
    const records = v.safeParse(RecordsSchema, { statements, organizations, forms });
    if (!records.success || !isShippedEdition(edition, records.output)) return undefined;
    records.output.statements.sort((a, b) => a.kind.localeCompare(b.kind) || a.order - b.order);
    records.output.organizations.sort((a, b) => a.order - b.order);
    return records.output;
  } catch (error) {
    throw new LibraryError("damaged", error);
  }
}

function isShippedEdition(edition: unknown, records: Records): boolean {
  return (
    v.is(EditionSchema, edition) &&
    edition.version === bundledEdition.version &&
    RECORD_STORES.every((store) => records[store].length === bundledEdition.counts[store])
  );
}
