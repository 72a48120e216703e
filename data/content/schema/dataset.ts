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

/** Which edition of the records a database holds, and how many of each it must have. */
export const ContentVersionSchema = v.strictObject({
  id: v.literal("current"),
  /** Rises whenever a record changes. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The day on which this edition was made. */
  date: DaySchema,
  counts: v.strictObject({
    statements: v.number(),
    organizations: v.number(),
    forms: v.number(),
  }),
});
export type ContentVersion = v.InferOutput<typeof ContentVersionSchema>;
