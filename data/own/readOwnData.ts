import * as v from "valibot";
import { withTimeLimit } from "../errors/withTimeLimit.ts";
import { noteSections } from "./bounds.ts";
import {
  MyFormSchema,
  NoteSectionSchema,
  NoteTextSchema,
  OwnContactSchema,
  type OwnData,
  type OwnNotes,
  OwnWordSchema,
} from "./OwnData.ts";
import { OwnDataError, toOwnDataError } from "./OwnDataError.ts";
import { OWN_STORES, type OwnTransaction, openOwnData } from "./openOwnData.ts";

/** Longer than any read of an intact database takes, and short enough for a reader who waits. */
const READ_TIMEOUT_MS = 3000;

/** Own data as it is stored. */
export interface StoredOwnData {
  readonly data: OwnData;
  /** How many records this release cannot read. They stay in the database. */
  readonly unreadableCount: number;
}

const HiddenFormSchema = v.strictObject({ id: MyFormSchema.entries.form });
const NoteSchema = v.strictObject({ id: NoteSectionSchema, text: NoteTextSchema });
const ChoiceSchema = v.strictObject({ id: v.literal("myForm"), ...MyFormSchema.entries });

/** Resolves to everything that the reader has entered, each record validated. Rejects with an `OwnDataError`. */
export async function readOwnData(): Promise<StoredOwnData> {
  try {
    return await withTimeLimit(readAndClose(), READ_TIMEOUT_MS, () => new OwnDataError("busy"));
  } catch (error) {
    throw toOwnDataError(error, "unavailable");
  }
}

async function readAndClose(): Promise<StoredOwnData> {
  const database = await openOwnData();
  try {
    return await readStores(database.transaction(OWN_STORES));
  } finally {
    database.close();
  }
}

/** Resolves to own data as a transaction sees it. */
export async function readStores<Mode extends IDBTransactionMode>(
  transaction: OwnTransaction<Mode>,
): Promise<StoredOwnData> {
  const read = async (store: (typeof OWN_STORES)[number]): Promise<unknown[]> =>
    transaction.objectStore(store).getAll();
  const [contacts = [], words = [], hiddenForms = [], notes = [], choices = []] = await Promise.all(
    OWN_STORES.map(read),
  );
  let unreadableCount = 0;
  const valid = <Schema extends v.GenericSchema>(schema: Schema, records: readonly unknown[]) =>
    records.flatMap((record): v.InferOutput<Schema>[] => {
      if (v.is(schema, record)) return [record];
      unreadableCount++;
      return [];
    });
  const [myForm] = valid(ChoiceSchema, choices).map(({ form, others }) => ({ form, others }));
  const kept = new Map(valid(NoteSchema, notes).map(({ id, text }) => [id, text]));
  const data: OwnData = {
    contacts: valid(OwnContactSchema, contacts),
    words: valid(OwnWordSchema, words),
    ...(myForm && { myForm }),
    hiddenForms: valid(HiddenFormSchema, hiddenForms).map(({ id }) => id),
    ...(kept.size > 0 && {
      notes: Object.fromEntries(
        noteSections.map((section) => [section, kept.get(section) ?? ""]),
      ) as OwnNotes,
    }),
  };
  return { data, unreadableCount };
}
