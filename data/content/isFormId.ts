import { formIds } from "./formIds.compiled.ts";
import type { FormId } from "./forms/forms.ts";

/** Returns whether a value is the id of a bundled form. */
export function isFormId(value: unknown): value is FormId {
  return formIds.some((id) => id === value);
}
