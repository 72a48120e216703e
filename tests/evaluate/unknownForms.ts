import type { FormId } from "../../data/content/forms/forms.ts";
import { expandAlternatives } from "../../data/matching/compile/expandNotation.ts";
import { findMentions } from "../../data/matching/findMentions.ts";
import type { LanguageTerms } from "../../data/terms/LanguageTerms.ts";

/** Returns the forms that no text made of a term of the language and its noun names. */
export function unknownForms(terms: LanguageTerms, forms: readonly FormId[]): FormId[] {
  return forms.filter((form) => !textsFor(terms, form).some((text) => names(text, form)));
}

function textsFor(
  { nouns, qualifiers, phrasesAfter, names, contextNames, accentedQualifiers }: LanguageTerms,
  form: FormId,
): string[] {
  const noun = spell(nouns[0] ?? "");
  const around = [...(qualifiers[form] ?? []), ...(accentedQualifiers?.[form] ?? [])].map(spell);
  const compounds = around.flatMap((word) => [
    `${word} ${noun}`,
    `${noun} ${word}`,
    `${word}${noun}`,
    `${noun}${word}`,
  ]);
  const after = (phrasesAfter?.[form] ?? []).map((phrase) => `${noun} ${spell(phrase)}`);
  const ofContext = (contextNames ?? []).filter((name) => name.form === form).flatMap((name) => name.names);
  return [...compounds, ...after, ...[...(names[form] ?? []), ...ofContext].map(spell)];
}

/** Returns the first spelling of a notation. */
function spell(notation: string): string {
  return (expandAlternatives(notation)[0] ?? "")
    .replaceAll("~", "")
    .replaceAll("=", "")
    .replaceAll("''", "'")
    .trim();
}

function names(text: string, form: FormId): boolean {
  return findMentions(text, { isLookUp: true }).some((mention) => mention.form === form);
}
