import * as v from "valibot";
import { formIds, organizationIds, statementIds } from "../content/bundledIds.compiled.ts";
import { bundledContentVersion } from "../content/contentVersion.ts";
import { ContentVersionSchema, type Records, RecordsSchema } from "../content/schema/dataset.ts";
import { LibraryError } from "./LibraryError.ts";
import { RECORD_STORES, STORES } from "./LibrarySchema.ts";
import type { Library } from "./openLibrary.ts";

const shippedIds: Readonly<Record<keyof Records, readonly string[]>> = {
  statements: statementIds,
  organizations: organizationIds,
  forms: formIds,
};

/** What stands in a library. */
export interface Findings {
  /** All records of the shipped edition, in the order of the source; undefined where the library must be filled. */
  records?: Records;
  /** How many records are missing, spoilt or strangers; 0 in a library of another edition and in an empty one. */
  faulty: number;
}

/**
 * What the library holds, each record checked against its schema and the shipped ids. Throws a `damaged` LibraryError when it
 * cannot be read at all.
 */
export async function readRecords(library: Library): Promise<Findings> {
  try {
    const transaction = library.transaction(STORES);
    // A connection that is ended under it tells so by each request, too.
    transaction.done.catch(() => {});
    // A request that is refused at the call must not leave the others without anyone who waits for them.
    const all = async (store: keyof Records): Promise<unknown[]> => transaction.objectStore(store).getAll();
    const current = async () => transaction.objectStore("edition").get("current");
    const [edition, statements, organizations, forms] = await Promise.all([
      current(),
      all("statements"),
      all("organizations"),
      all("forms"),
    ]);
    return judge(edition, { statements, organizations, forms });
  } catch (error) {
    throw new LibraryError("damaged", error);
  }
}

function judge(edition: unknown, stored: Record<keyof Records, unknown[]>): Findings {
  const hasEdition = v.is(ContentVersionSchema, edition);
  const isEmpty = RECORD_STORES.every((store) => stored[store].length === 0);
  if (hasEdition ? edition.version !== bundledContentVersion.version : isEmpty) return { faulty: 0 };

  const whole = {
    statements: wholeIn("statements", stored.statements),
    organizations: wholeIn("organizations", stored.organizations),
    forms: wholeIn("forms", stored.forms),
  } as Records;
  const faulty = RECORD_STORES.map((store) => {
    const missing = shippedIds[store].length - whole[store].length;
    const strangers = stored[store].filter((record) => !isShipped(store, record)).length;
    return missing + strangers;
  }).reduce((sum, count) => sum + count, hasEdition ? 0 : 1);
  if (faulty > 0) return { faulty };

  whole.statements.sort((a, b) => a.kind.localeCompare(b.kind) || a.order - b.order);
  whole.organizations.sort((a, b) => a.order - b.order);
  return { records: whole, faulty };
}

/** The valid records of one store. */
function wholeIn(store: keyof Records, stored: readonly unknown[]): unknown[] {
  const schema: v.GenericSchema = RecordsSchema.entries[store].item;
  return stored.flatMap((record) => {
    const checked = v.safeParse(schema, record);
    return checked.success && isShipped(store, record) ? [checked.output] : [];
  });
}

function isShipped(store: keyof Records, record: unknown): boolean {
  return shippedIds[store].includes(Object(record).id);
}
