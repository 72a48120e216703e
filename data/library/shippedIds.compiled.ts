import { bundledRecords } from "../content/bundle.ts";
import type { Records } from "../content/schema/dataset.ts";

/** The ids of the shipped records: a reader knows what is missing, or a stranger, without loading the bundle. */
export const shippedIds: { readonly [Store in keyof Records]: readonly string[] } = {
  statements: bundledRecords.statements.map(({ id }) => id),
  organizations: bundledRecords.organizations.map(({ id }) => id),
  forms: bundledRecords.forms.map(({ id }) => id),
};
