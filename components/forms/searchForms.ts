import type { FormId } from "../../data/content/forms/forms.ts";
import type { Form } from "../../data/content/schema/form.ts";

/** A form with the words of all its names, for the search. */
export interface SearchableForm {
  readonly form: Form;
  readonly words: readonly string[];
}

/** Scripts that put no spaces between words: a search word may be anywhere in a name. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Returns the forms in the alphabetical order of their names, with the words of their names in all languages. */
export function toSearchableForms(
  forms: readonly Form[],
  nameOf: (form: Form) => string,
  locale: string,
): SearchableForm[] {
  const { compare } = new Intl.Collator(locale);
  return forms
    .map((form) => ({ form, name: nameOf(form) }))
    .sort((one, other) => compare(one.name, other.name))
    .map(({ form }) => ({ form, words: wordsOf(allNames(form).join(" ")) }));
}

/**
 * Returns the forms that a text names, in their order: each of its words begins a word of one of the form's names, or the
 * form is among `named`, which are the forms that the matcher finds in the text. An empty text names all forms.
 */
export function searchForms(
  forms: readonly SearchableForm[],
  text: string,
  named: readonly FormId[],
): Form[] {
  const searched = wordsOf(text);
  return forms
    .filter(
      ({ form, words }) =>
        named.some((id) => id === form.id) ||
        searched.every((start) =>
          words.some((word) => (UNSPACED.test(start) ? word.includes(start) : word.startsWith(start))),
        ),
    )
    .map(({ form }) => form);
}

/** Returns the names of a form in all languages, and the symbols of its genes. */
function allNames({ name, synonyms, genetics }: Form): string[] {
  return [...Object.values(name), ...Object.values(synonyms ?? {}).flat(), ...(genetics?.genes ?? [])];
}

/** Returns the words of a text in lower case and without accents. An apostrophe belongs to its word. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/[\p{M}'’ʼ]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
