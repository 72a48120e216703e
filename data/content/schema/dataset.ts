import * as v from "valibot";
import { FormSchema } from "./form.ts";
import { LookAlikeSchema } from "./lookAlike.ts";
import { OrganizationSchema } from "./organization.ts";
import { DaySchema } from "./source.ts";
import { StatementSchema } from "./statement.ts";

/** All records. */
export const RecordsSchema = v.strictObject({
  statements: v.array(StatementSchema),
  organizations: v.array(OrganizationSchema),
  forms: v.array(FormSchema),
  lookAlikes: v.array(LookAlikeSchema),
});
export type Records = v.InferOutput<typeof RecordsSchema>;

/** The version of all records together, and how many there are. */
export const ContentVersionSchema = v.strictObject({
  id: v.literal("current"),
  /** Hash of all records and their translations. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]+$/)),
  /** The latest date of a source. */
  date: DaySchema,
  counts: v.strictObject({
    statements: v.number(),
    organizations: v.number(),
    forms: v.number(),
    lookAlikes: v.number(),
  }),
});
export type ContentVersion = v.InferOutput<typeof ContentVersionSchema>;
