import { type FormGroup, type FormId, groups } from "./forms/forms.ts";

/** The ids of the forms of each group. Each form is in one group. */
export const formGroups = Object.fromEntries(
  Object.entries(groups).map(([name, forms]) => [name, forms.map(({ id }) => id)]),
) as unknown as Readonly<Record<FormGroup, readonly FormId[]>>;
