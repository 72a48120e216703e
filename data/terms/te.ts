import type { LanguageTerms } from "./LanguageTerms.ts";

/** Telugu. */
export const te: LanguageTerms = {
  language: "te",
  nouns: ["(డి|డై)స్టోనియా~"],
  adjectives: ["డిస్టోనిక్"],
  qualifierPosition: "before",
  qualifiers: {},
  names: {},
  conjunctions: [],
  lookAlikes: { qualifiers: ["ఈగో", "వెజిట~", "వాస్కులర్", "వృక్ష~", "వెజిటో-వాస్కులర్", "శాఖ~"] },
  stems: ["(డి|డై)స్టోని"],
};
