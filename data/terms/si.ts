import type { LanguageTerms } from "./LanguageTerms.ts";

/** Sinhala: endings are written on. */
export const si: LanguageTerms = {
  language: "si",
  nouns: ["ඩ(යි|ි)ස්ටෝනියා~"],
  adjectives: [],
  qualifiersStand: "before",
  qualifiers: {},
  names: {},
  joiners: ["සහ", "හා", "හෝ"],
  lookAlikes: { beside: [] },
  stems: ["ඩ(යි|ි)ස්ටෝනි"],
};
