import * as v from "valibot";
import {
  ContactFieldsSchema,
  MyFormSchema,
  NoteSectionSchema,
  NoteTextSchema,
  type OwnContact,
  OwnContactSchema,
  type OwnData,
  OwnDataSchema,
  OwnWordSchema,
} from "./OwnData.ts";
import type { OwnDataReason } from "./OwnDataError.ts";

/**
 * A change of own data. `before` is what the reader saw: another window may have changed the record since then, and a
 * change never overwrites what the reader has not seen.
 */
export const OwnChangeSchema = v.variant("kind", [
  /** Adds a contact, or changes the fields that differ between `before` and `contact`. */
  v.strictObject({
    kind: v.literal("put-contact"),
    before: v.optional(OwnContactSchema),
    contact: OwnContactSchema,
  }),
  v.strictObject({ kind: v.literal("remove-contact"), before: OwnContactSchema }),
  v.strictObject({ kind: v.literal("put-word"), word: OwnWordSchema }),
  v.strictObject({ kind: v.literal("remove-word"), id: OwnWordSchema.entries.id }),
  /** Without a form, none is the reader's own any more. */
  v.strictObject({ kind: v.literal("set-my-form"), myForm: v.optional(MyFormSchema) }),
  v.strictObject({
    kind: v.literal("hide-forms"),
    forms: OwnDataSchema.entries.hiddenForms,
    isHidden: v.boolean(),
  }),
  /** Keeps the notes from now on. */
  v.strictObject({ kind: v.literal("keep-notes") }),
  v.strictObject({ kind: v.literal("forget-notes") }),
  /** Changes a section of notes that are kept; those of two windows are merged. */
  v.strictObject({
    kind: v.literal("put-note"),
    section: NoteSectionSchema,
    before: NoteTextSchema,
    text: NoteTextSchema,
  }),
  /** Adds the entries of a file; an entry with the same id is replaced. All or nothing. */
  v.strictObject({ kind: v.literal("import"), data: OwnDataSchema }),
  v.strictObject({ kind: v.literal("delete-all") }),
]);
export type OwnChange = v.InferOutput<typeof OwnChangeSchema>;

/** Own data, or why it cannot be read. */
export type OwnDataAnswer =
  | { readonly status: "ready"; readonly data: OwnData; readonly unreadableCount: number }
  | { readonly status: "failed"; readonly reason: OwnDataReason };

/** The names of the fields of a contact. */
export const contactFields = Object.keys(
  ContactFieldsSchema.entries,
) as (keyof typeof ContactFieldsSchema.entries)[];

/** How a change ended. Only with `done` is anything changed, and then it is on the disk. */
export type ChangeResult =
  | { readonly status: "done"; readonly data: OwnData; readonly unreadableCount: number }
  /** Another window has changed or removed the contact meanwhile; `stored` is what it is now. */
  | { readonly status: "conflict"; readonly stored: OwnContact | undefined }
  /** Fields of a contact or word that cannot be stored like this. */
  | { readonly status: "invalid"; readonly fields: readonly string[] }
  | { readonly status: "failed"; readonly reason: OwnDataReason };
