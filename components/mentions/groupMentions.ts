import type { FormId } from "../../data/content/forms/forms.ts";
import type { Form } from "../../data/content/schema/form.ts";
import type { Localized } from "../../data/content/schema/localized.ts";

/** The mentions of one form. */
export interface FormMentions {
  readonly id: FormId;
  readonly name: Localized;
  /** The form's record; undefined when the library cannot be read. */
  readonly form: Form | undefined;
  /** Ascending indexes of the form's mentions in the list of all mentions. */
  readonly indexes: readonly number[];
}

/**
 * Returns the mentions by form: the most frequent form first, equally frequent ones by English name. A mention of several
 * forms ("cervical and laryngeal dystonia") is in the group of each.
 */
export function groupMentions(
  mentions: readonly { readonly forms: readonly FormId[] }[],
  forms: readonly Form[],
): FormMentions[] {
  const indexes = new Map<FormId, number[]>();
  for (const [index, mention] of mentions.entries()) {
    for (const form of mention.forms) {
      const known = indexes.get(form);
      if (known) known.push(index);
      else indexes.set(form, [index]);
    }
  }
  const records = new Map(forms.map((form) => [form.id, form]));
  return (
    [...indexes]
      // Without the library the name is derived from the id, which is the English name with hyphens.
      .map(([id, own]) => {
        const form = records.get(id);
        return { id, form, name: form?.name ?? { en: id.replaceAll("-", " ") }, indexes: own };
      })
      .sort(
        (one, other) =>
          other.indexes.length - one.indexes.length || one.name.en.localeCompare(other.name.en, "en"),
      )
  );
}
