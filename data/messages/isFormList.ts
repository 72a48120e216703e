import { formIds } from "../content/formIds.compiled.ts";
import type { FormId } from "../content/forms/forms.ts";
import { isFormId } from "../content/isFormId.ts";

/** Returns whether a value is the forms of a mention: at least one. The length is checked before the items are read. */
export function isFormList(value: unknown): value is readonly FormId[] {
  return Array.isArray(value) && value.length > 0 && value.length <= formIds.length && value.every(isFormId);
}
