import type { DBSchema } from "idb";
import type { ContentVersion } from "../content/schema/dataset.ts";
import type { Form } from "../content/schema/form.ts";
import type { Organization } from "../content/schema/organization.ts";
import type { Statement } from "../content/schema/statement.ts";

export const LIBRARY_NAME = "dystonia-lens";

/** The version of the stores, not of what they hold: that is the `edition`. */
export const LIBRARY_VERSION = 1;

/** The stores that hold records, one for each kind. */
export const RECORD_STORES = ["statements", "organizations", "forms"] as const;

/** Every store, for the transactions that must see them as one. */
export const STORES = [...RECORD_STORES, "edition"] as const;

export interface LibrarySchema extends DBSchema {
  statements: { key: string; value: Statement };
  organizations: { key: string; value: Organization };
  forms: { key: string; value: Form };
  /** One record: which edition the other stores hold. Written last, so it is there only when all is. */
  edition: { key: "current"; value: ContentVersion };
}
