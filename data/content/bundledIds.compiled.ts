import { statements } from "./causes/statements.ts";
import { type FormId, forms } from "./forms/forms.ts";
import { organizations } from "./organizations.ts";

/** The ids of the bundled records, for code that must know them but must not load the records. */
export const statementIds: readonly string[] = statements.map(({ id }) => id);
export const organizationIds: readonly string[] = organizations.map(({ id }) => id);
export const formIds: readonly FormId[] = forms.map(({ id }) => id);
