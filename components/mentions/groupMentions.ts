import type { FormId } from "../../data/content/forms/forms.ts";
import type { Form } from "../../data/content/schema/form.ts";
import type { Localized } from "../../data/content/schema/localized.ts";

/** The mentions of one form. */
export interface MentionGroup {
  readonly id: FormId;
  readonly name: Localized;
  /** The form's record; undefined where the library cannot be read. */
  readonly form: Form | undefined;
  /** Where its mentions stand in the list of all, in its order. */
  readonly places: readonly number[];
}

/**
 * The mentions form by form, the most frequent form first, equal ones by English name. A mention of several forms
 * ("cervical and laryngeal dystonia") stands with each of them.
 */
export function groupMentions(
  mentions: readonly { readonly forms: readonly FormId[] }[],
  forms: readonly Form[],
): MentionGroup[] {
  const places = new Map<FormId, number[]>();
  for (const [at, mention] of mentions.entries()) {
    for (const form of mention.forms) {
      const known = places.get(form);
      if (known) known.push(at);
      else places.set(form, [at]);
    }
  }
  const records = new Map(forms.map((form) => [form.id, form]));
  return (
    [...places]
      // The records may be unreadable while the page has answered; an id is its English name with hyphens.
      .map(([id, each]) => {
        const form = records.get(id);
        return { id, form, name: form?.name ?? { en: id.replaceAll("-", " ") }, places: each };
      })
      .sort(
        (one, other) =>
          other.places.length - one.places.length || one.name.en.localeCompare(other.name.en, "en"),
      )
  );
}
