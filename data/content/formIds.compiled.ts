import { type FormId, forms } from "./forms/forms.ts";

/** The ids of the bundled forms, for code that must check an id without loading the records. */
export const formIds: readonly FormId[] = forms.map(({ id }) => id);
