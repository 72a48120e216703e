import type { Form, FormId } from "../data/schema/form.ts";
import type { Localized } from "../data/schema/localized.ts";
import type { FormCount } from "./PageReport.ts";

/** One line of the list of forms. */
export interface NamedCount {
  readonly id: FormId;
  readonly name: Localized;
  readonly count: number;
}

/** The counts with the names of the forms, the most frequent first, equal ones by English name. */
export function formCounts(counts: readonly FormCount[], forms: readonly Form[]): NamedCount[] {
  const names = new Map(forms.map(({ id, name }) => [id, name]));
  return (
    counts
      // The records may be unreadable while the page has answered; an id is its English name with hyphens.
      .map(({ form, count }) => ({
        id: form,
        name: names.get(form) ?? { en: form.replaceAll("-", " ") },
        count,
      }))
      .sort((one, other) => other.count - one.count || one.name.en.localeCompare(other.name.en, "en"))
  );
}
