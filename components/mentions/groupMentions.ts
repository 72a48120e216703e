import type { FormId } from "../../data/content/forms/forms.ts";
import type { Form } from "../../data/content/schema/form.ts";
import type { FoundMention } from "../../data/messages/mentionList.ts";

/** The mentions of one form. */
export interface FormMentions {
  readonly id: FormId;
  /** The form's record; undefined when the library cannot be read. */
  readonly form: Form | undefined;
  /** The page's own words for the form, for a form without a record. */
  readonly words: string;
  /** The language (BCP 47) that the page declares for these words, if any. */
  readonly wordsLang: string | undefined;
  /** Ascending indexes of the form's mentions in the list of all mentions. */
  readonly indexes: readonly number[];
}

type Named = Pick<FoundMention, "forms" | "text" | "lang">;

/**
 * Returns the mentions by form: the reader's own form first, then the most frequent one, equally frequent ones by English
 * name. A mention of several forms ("cervical and laryngeal dystonia") is in the group of each.
 */
export function groupMentions(
  mentions: readonly Named[],
  forms: readonly Form[],
  myForm?: FormId,
): FormMentions[] {
  const records = new Map(forms.map((form) => [form.id, form]));
  return [...indexesByForm(mentions)]
    .map(([id, indexes]) => ({ id, form: records.get(id), ...wordsOf(indexes, mentions), indexes }))
    .sort(
      (one, other) =>
        Number(other.id === myForm) - Number(one.id === myForm) ||
        other.indexes.length - one.indexes.length ||
        sortName(one).localeCompare(sortName(other), "en"),
    );
}

/** Returns the form that is mentioned most often; undefined when none is, or when several are equally frequent. */
export function mostMentioned(mentions: readonly Pick<Named, "forms">[]): FormId | undefined {
  const [first, second] = [...indexesByForm(mentions)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return first && first[1].length !== second?.[1].length ? first[0] : undefined;
}

function indexesByForm(mentions: readonly Pick<Named, "forms">[]): Map<FormId, number[]> {
  const indexes = new Map<FormId, number[]>();
  for (const [index, { forms }] of mentions.entries()) {
    for (const form of forms) {
      const known = indexes.get(form);
      if (known) known.push(index);
      else indexes.set(form, [index]);
    }
  }
  return indexes;
}

/** Returns the words of the first mention that names no other form, or else of the first one. */
function wordsOf(
  indexes: readonly number[],
  mentions: readonly Named[],
): Pick<FormMentions, "words" | "wordsLang"> {
  const own = indexes.flatMap((index) => mentions[index] ?? []);
  const named = own.find(({ forms }) => forms.length === 1) ?? own[0];
  return { words: named?.text ?? "", wordsLang: named?.lang };
}

function sortName({ form, words }: FormMentions): string {
  return form?.name.en ?? words;
}
