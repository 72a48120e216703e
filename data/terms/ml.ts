import type { LanguageTerms } from "./LanguageTerms.ts";

/** Malayalam. */
export const ml: LanguageTerms = {
  language: "ml",
  nouns: ["ഡിസ്റ്റോണിയ~", "ഡിസ്റ്റോനിയ~"],
  adjectives: ["ഡിസ്റ്റോണിക്"],
  qualifierPosition: "before",
  qualifiers: {},
  names: {},
  conjunctions: [],
  lookAlikes: { qualifiers: ["ഈഗോ", "വെജിറ്റ~", "വാസ്കുലർ", "സസ്യ~", "വെജിറ്റോ-വാസ്കുലർ"] },
  stems: ["ഡിസ്റ്റോണി", "ഡിസ്റ്റോനി"],
};
