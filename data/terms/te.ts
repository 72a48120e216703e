import type { LanguageNames } from "./LanguageTerms.ts";

/** Telugu. */
export const te: LanguageNames = {
  language: "te",
  nouns: ["(డి|డై)స్టోనియా~"],
  adjectives: ["డిస్టోనిక్"],
  qualifiersStand: "before",
  qualifiers: {},
  names: {},
  joiners: [],
  lookAlikes: { beside: ["ఈగో"] },
  stems: ["(డి|డై)స్టోని"],
};
