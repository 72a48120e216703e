import { statements } from "./causes/statements.ts";
import { forms } from "./forms/forms.ts";
import { organizations } from "./organizations/organizations.ts";
import type { Records } from "./schema/dataset.ts";
import { translateRecords } from "./translations/translateRecords.ts";
import { translations } from "./translations/translations.ts";

/** The records that the extension ships with, in every language; data/edition.ts says which edition they are. */
export const bundledRecords: Records = translateRecords(
  { statements: [...statements], organizations: [...organizations], forms: [...forms] },
  translations,
);
