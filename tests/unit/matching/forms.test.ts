import { describe, expect, it } from "vitest";
import type { FormId } from "../../../data/content/forms/forms.ts";
import { catalogLoaders } from "../../../data/i18n/catalogLoaders.ts";
import { expandAlternatives } from "../../../data/matching/compile/expandNotation.ts";
import { findMentions } from "../../../data/matching/findMentions.ts";
import { allTerms } from "../../../data/terms/allTerms.ts";
import { formPrecedence } from "../../../data/terms/formPrecedence.ts";
import type { LanguageTerms } from "../../../data/terms/LanguageTerms.ts";

/** The forms that texts in every language name most often. */
const commonest: readonly FormId[] = [
  "cervical-dystonia",
  "blepharospasm",
  "laryngeal-dystonia",
  "oromandibular-dystonia",
  "writers-cramp",
  "focal-hand-dystonia",
  "focal-dystonia",
  "generalized-dystonia",
  "musicians-dystonia",
  "tardive-dystonia",
];

/** Languages without medical terms of their own for the forms: their texts use the English ones. */
const withEnglishTerms = ["tl"];

/** The forms that genes name are known by their symbols, which are the same in every language. */
const isNamedByGene = (form: FormId): boolean => /^(?:dyt|chor)/.test(form);

describe("the terms of each language lead to", () => {
  const { interface: ui, other } = Object.groupBy(allTerms, ({ language }) =>
    language in catalogLoaders || language === "en" ? "interface" : "other",
  );

  it.each(ui ?? [])("every form, in $language", (terms) => {
    const missing = formPrecedence.filter((form) => form !== "dystonia" && !isNamedByGene(form));
    expect(unknown(terms, missing)).toEqual([]);
  });

  it.each((other ?? []).filter(({ language }) => !withEnglishTerms.includes(language)))(
    "the ten commonest forms, in $language",
    (terms) => expect(unknown(terms, commonest)).toEqual([]),
  );
});

/** Returns the forms that no text made of a term of the language and its noun names. */
function unknown(terms: LanguageTerms, forms: readonly FormId[]): FormId[] {
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
