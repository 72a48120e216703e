import { statements } from "./causes/statements.ts";
import { forms } from "./forms/forms.ts";
import { organizations } from "./organizations/organizations.ts";
import type { Records } from "./schema/dataset.ts";

/** The records that the extension ships with; data/edition.ts says which edition they are. */
export const bundledRecords: Records = {
  statements: [...statements],
  organizations: [...organizations],
  forms: [...forms],
};
