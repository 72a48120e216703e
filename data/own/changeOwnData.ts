import * as v from "valibot";
import { withTimeLimit } from "../errors/withTimeLimit.ts";
import { noteSections } from "./bounds.ts";
import { mergeTexts } from "./mergeTexts.ts";
import { type ChangeResult, contactFields, type OwnChange, OwnChangeSchema } from "./OwnChange.ts";
import { NoteTextSchema, type OwnContact, OwnContactSchema, type OwnData, OwnDataSchema } from "./OwnData.ts";
import { OwnDataError, toOwnDataError } from "./OwnDataError.ts";
import { OWN_STORES, type OwnTransaction, openOwnData } from "./openOwnData.ts";
import { withNote } from "./previewImport.ts";
import { readStores } from "./readOwnData.ts";

/** Long enough for a slow disk to write everything that an import may have. */
const WRITE_TIMEOUT_MS = 10_000;

/** Ends a transaction without any change. */
class Refusal extends Error {
  readonly result: ChangeResult;

  constructor(result: ChangeResult) {
    super("The change is refused");
    this.result = result;
  }
}

/**
 * Resolves to how a change ended; never rejects. The change is one transaction: all of it is stored, or nothing. With `done`
 * the browser has written it to the disk.
 */
export async function changeOwnData(change: unknown): Promise<ChangeResult> {
  const parsed = v.safeParse(OwnChangeSchema, change);
  if (!parsed.success) return { status: "invalid", fields: fieldsOf(parsed.issues) };
  try {
    return await withTimeLimit(
      changeAndClose(parsed.output),
      WRITE_TIMEOUT_MS,
      () => new OwnDataError("busy"),
    );
  } catch (error) {
    return error instanceof Refusal
      ? error.result
      : { status: "failed", reason: toOwnDataError(error, "failed").reason };
  }
}

/** Returns the names of the fields with issues: "email" for `contact.email`. */
function fieldsOf(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return [...new Set(issues.map(({ path }) => String(path?.at(-1)?.key ?? "")))];
}

async function changeAndClose(change: OwnChange): Promise<ChangeResult> {
  const database = await openOwnData();
  try {
    const transaction = database.transaction(OWN_STORES, "readwrite", { durability: "strict" });
    // Awaited below, after the requests: their errors come first.
    transaction.done.catch(() => {});
    try {
      await apply(change, transaction);
      const stored = await readStores(transaction);
      refuseTooMany(stored.data);
      await transaction.done;
      return { status: "done", ...stored };
    } catch (error) {
      abort(transaction);
      // The error of an aborted transaction says why: a request that it took along does not.
      throw error instanceof Refusal ? error : (transaction.error ?? error);
    }
  } finally {
    database.close();
  }
}

function abort(transaction: OwnTransaction<"readwrite">): void {
  try {
    transaction.abort();
  } catch {
    // The browser has aborted it already.
  }
}

/** Throws if a list is longer than a file may have it: an export could otherwise not be imported. */
function refuseTooMany(data: OwnData): void {
  const result = v.safeParse(OwnDataSchema, data);
  if (result.success) return;
  const fields = result.issues.map(({ path }) => String(path?.[0]?.key ?? ""));
  throw new Refusal({ status: "invalid", fields: [...new Set(fields)] });
}

type Transaction = OwnTransaction<"readwrite">;

type ChangeOf<Kind extends OwnChange["kind"]> = Extract<OwnChange, { kind: Kind }>;

/** What each kind of change does in a transaction. It awaits nothing but requests: else the transaction ends early. */
const changes: {
  readonly [Kind in OwnChange["kind"]]: (change: ChangeOf<Kind>, transaction: Transaction) => Promise<void>;
} = {
  "put-contact": putContact,
  async "remove-contact"({ before }, transaction) {
    const contacts = transaction.objectStore("contacts");
    const stored = await contacts.get(before.id);
    if (stored && !isSameContact(stored, before)) throw new Refusal({ status: "conflict", stored });
    await contacts.delete(before.id);
  },
  async "put-word"({ word }, transaction) {
    await transaction.objectStore("words").put(word);
  },
  async "remove-word"({ id }, transaction) {
    await transaction.objectStore("words").delete(id);
  },
  async "set-my-form"({ myForm }, transaction) {
    const choices = transaction.objectStore("choices");
    await (myForm ? choices.put({ id: "myForm", ...myForm }) : choices.delete("myForm"));
  },
  async "hide-forms"({ forms, isHidden }, transaction) {
    const hidden = transaction.objectStore("hiddenForms");
    for (const id of forms) await (isHidden ? hidden.put({ id }) : hidden.delete(id));
  },
  async "keep-notes"(_, transaction) {
    const notes = transaction.objectStore("notes");
    for (const id of noteSections) if (!(await notes.get(id))) await notes.put({ id, text: "" });
  },
  async "forget-notes"(_, transaction) {
    await transaction.objectStore("notes").clear();
  },
  "put-note": putNote,
  async import({ data }, transaction) {
    await addAll(data, transaction);
  },
  async "delete-all"(_, transaction) {
    for (const name of OWN_STORES) await transaction.objectStore(name).clear();
  },
};

function apply(change: OwnChange, transaction: Transaction): Promise<void> {
  const make = changes[change.kind] as (change: OwnChange, transaction: Transaction) => Promise<void>;
  return make(change, transaction);
}

async function putContact({ before, contact }: ChangeOf<"put-contact">, transaction: Transaction) {
  const contacts = transaction.objectStore("contacts");
  const stored = await contacts.get(contact.id);
  // Removed in another window: only a reader who knows that can bring it back.
  if (before && !stored) throw new Refusal({ status: "conflict", stored: undefined });
  const merged: Record<string, unknown> = { ...(stored ?? contact) };
  for (const field of contactFields) {
    const isChanged = contact[field] !== before?.[field];
    if (!stored || !isChanged || stored[field] === contact[field]) continue;
    if (stored[field] !== before?.[field]) throw new Refusal({ status: "conflict", stored });
    if (contact[field] === undefined) delete merged[field];
    else merged[field] = contact[field];
  }
  await contacts.put(v.parse(OwnContactSchema, merged));
}

function isSameContact(one: OwnContact, other: OwnContact): boolean {
  return contactFields.every((field) => one[field] === other[field]);
}

async function putNote({ section, before, text }: ChangeOf<"put-note">, transaction: Transaction) {
  const notes = transaction.objectStore("notes");
  const stored = await notes.get(section);
  // The reader has chosen, in another window, that notes are not kept.
  if (!stored) return;
  const merged = mergeTexts(before, stored.text, text);
  if (!v.is(NoteTextSchema, merged)) throw new Refusal({ status: "invalid", fields: [`notes.${section}`] });
  await notes.put({ id: section, text: merged });
}

async function addAll({ contacts, words, myForm, hiddenForms, notes }: OwnData, transaction: Transaction) {
  for (const contact of contacts) await transaction.objectStore("contacts").put(contact);
  for (const word of words) await transaction.objectStore("words").put(word);
  for (const id of hiddenForms) await transaction.objectStore("hiddenForms").put({ id });
  if (myForm) await transaction.objectStore("choices").put({ id: "myForm", ...myForm });
  if (!notes) return;
  for (const section of noteSections) {
    const stored = (await transaction.objectStore("notes").get(section))?.text ?? "";
    const text = withNote(stored, notes[section]);
    if (!v.is(NoteTextSchema, text)) throw new Refusal({ status: "invalid", fields: [`notes.${section}`] });
    await transaction.objectStore("notes").put({ id: section, text });
  }
}
