import * as v from "valibot";
import { FormSchema } from "./form.ts";
import { OrganizationSchema } from "./organization.ts";
import { DaySchema } from "./source.ts";
import { StatementSchema } from "./statement.ts";

/** Everything that the Lens knows and shows. */
export const RecordsSchema = v.strictObject({
  statements: v.array(StatementSchema),
  organizations: v.array(OrganizationSchema),
  forms: v.array(FormSchema),
});
export type Records = v.InferOutput<typeof RecordsSchema>;

/** The version of a set of records, and how many records it has. */
export const ContentVersionSchema = v.strictObject({
  id: v.literal("current"),
  /** Of all records and their texts: it changes whenever one of them changes. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]+$/)),
  /** The latest date of a source. */
  date: DaySchema,
  counts: v.strictObject({
    statements: v.number(),
    organizations: v.number(),
    forms: v.number(),
  }),
});
export type ContentVersion = v.InferOutput<typeof ContentVersionSchema>;
