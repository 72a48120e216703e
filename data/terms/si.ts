import type { LanguageTerms } from "./LanguageTerms.ts";

/** Sinhala: endings are attached to the words. */
export const si: LanguageTerms = {
  language: "si",
  nouns: ["ඩ(යි|ි)ස්ටෝනියා~"],
  adjectives: [],
  qualifierPosition: "before",
  qualifiers: {},
  names: {},
  conjunctions: ["සහ", "හා", "හෝ"],
  lookAlikes: { qualifiers: ["ශාක~", "වෙජිට~", "සනාල"] },
  stems: ["ඩ(යි|ි)ස්ටෝනි"],
};
