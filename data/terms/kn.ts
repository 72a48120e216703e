import type { LanguageTerms } from "./LanguageTerms.ts";

/** Kannada. */
export const kn: LanguageTerms = {
  language: "kn",
  nouns: ["ಡಿಸ್ಟೋನಿಯ~"],
  adjectives: ["ಡಿಸ್ಟೋನಿಕ್"],
  qualifierPosition: "before",
  qualifiers: {},
  names: {},
  conjunctions: [],
  lookAlikes: { qualifiers: ["ಅಹಂ", "ಈಗೋ", "ವೆಜಿಟ~", "ವಾಸ್ಕುಲರ್", "ನಾಳೀಯ", "ಸಸ್ಯ~", "ವೆಜಿಟೋ-ವಾಸ್ಕುಲರ್"] },
  stems: ["ಡಿಸ್ಟೋನಿ"],
};
