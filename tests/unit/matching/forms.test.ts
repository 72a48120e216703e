import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FormId } from "../../../data/content/forms/forms.ts";
import { catalogLoaders } from "../../../data/i18n/catalogLoaders.ts";
import { allTerms } from "../../../data/terms/allTerms.ts";
import { formPrecedence } from "../../../data/terms/formPrecedence.ts";
import { FORM_TABLE, formTable } from "../../evaluate/formTable.ts";
import { unknownForms } from "../../evaluate/unknownForms.ts";

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
    expect(unknownForms(terms, missing)).toEqual([]);
  });

  it.each((other ?? []).filter(({ language }) => !withEnglishTerms.includes(language)))(
    "the ten commonest forms, in $language",
    (terms) => expect(unknownForms(terms, commonest)).toEqual([]),
  );
});

it("has a table of forms and languages that is up to date; npm run forms renews it", () => {
  expect(readFileSync(FORM_TABLE, "utf8")).toBe(formTable());
});
