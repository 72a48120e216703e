import * as v from "valibot";
import { formIds } from "../content/formIds.compiled.ts";
import { IdSchema, PlainTextSchema } from "../content/schema/localized.ts";
import { OrganizationSchema } from "../content/schema/organization.ts";
import { WebAddressSchema } from "../content/schema/source.ts";
import {
  contactKinds,
  MAX_OWN_WORD_CHARS,
  MAX_OWN_WORDS,
  noteSections,
  otherFormsChoices,
} from "./bounds.ts";

/** Above what anyone writes by hand: a list that is longer was made by a program. */
const MAX_CONTACTS = 500;

const MAX_LINE_CHARS = 200;
const MAX_NOTE_CHARS = 10_000;

const LineSchema = v.pipe(PlainTextSchema, v.maxLength(MAX_LINE_CHARS), v.regex(/^\S(?:.*\S)?$/));
const FormIdSchema = v.picklist(formIds);
const OwnIdSchema = v.pipe(IdSchema, v.maxLength(MAX_LINE_CHARS));

/** What a contact of the reader's own says. The fields that an organization has, too, have the same rules there. */
export const ContactFieldsSchema = v.strictObject({
  name: LineSchema,
  kind: v.picklist(contactKinds),
  country: v.optional(OrganizationSchema.entries.country),
  /** As the reader writes it: a number of the reader's own town needs no country. */
  phone: v.optional(
    v.pipe(v.string(), v.maxLength(40), v.regex(/^\+?[\d\s()/.-]+$/), v.regex(/(?:\d\D*){3}/)),
  ),
  email: OrganizationSchema.entries.email,
  url: v.optional(WebAddressSchema),
  /** When the contact can be reached. */
  hours: v.optional(LineSchema),
  note: v.optional(PlainTextSchema),
});

export const OwnContactSchema = v.strictObject({ id: OwnIdSchema, ...ContactFieldsSchema.entries });
export type OwnContact = v.InferOutput<typeof OwnContactSchema>;

/** Words that the reader uses for a form. They are highlighted as a mention of it. */
export const OwnWordSchema = v.strictObject({
  id: OwnIdSchema,
  word: v.pipe(
    PlainTextSchema,
    v.maxLength(MAX_OWN_WORD_CHARS),
    v.regex(/^\S(?:.*\S)?$/, "write words without space around them"),
    v.regex(/\p{L}.*\p{L}|[\u0e00-\uffff]/u, "write at least two letters"),
  ),
  form: FormIdSchema,
});
export type OwnWord = v.InferOutput<typeof OwnWordSchema>;

/** The form that the reader has, and what happens to the highlights of the others. */
export const MyFormSchema = v.strictObject({ form: FormIdSchema, others: v.picklist(otherFormsChoices) });
export type MyForm = v.InferOutput<typeof MyFormSchema>;

export const NoteSectionSchema = v.picklist(noteSections);
export const NoteTextSchema = v.pipe(v.string(), v.maxLength(MAX_NOTE_CHARS));

const NotesSchema = v.strictObject(
  Object.fromEntries(noteSections.map((section) => [section, NoteTextSchema])) as {
    [Section in (typeof noteSections)[number]]: typeof NoteTextSchema;
  },
);
export type OwnNotes = v.InferOutput<typeof NotesSchema>;

/** Returns a schema of a list in which no id is there twice. */
const listOf = <Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
  item: Schema,
  max: number,
) =>
  v.pipe(
    v.array(item),
    v.maxLength(max),
    v.checkItems(
      ({ id }, index, items) => items.findIndex((other) => other.id === id) === index,
      "give each entry an id of its own",
    ),
  );

/** Everything that the reader has entered. */
export const OwnDataSchema = v.strictObject({
  contacts: listOf(OwnContactSchema, MAX_CONTACTS),
  words: listOf(OwnWordSchema, MAX_OWN_WORDS),
  myForm: v.optional(MyFormSchema),
  /** The forms whose mentions are not highlighted. */
  hiddenForms: v.pipe(v.array(FormIdSchema), v.maxLength(formIds.length)),
  /** The notes for the visit; missing unless the reader has them kept. */
  notes: v.optional(NotesSchema),
});
export type OwnData = v.InferOutput<typeof OwnDataSchema>;

export const noOwnData: OwnData = { contacts: [], words: [], hiddenForms: [] };
