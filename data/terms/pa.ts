import type { LanguageTerms } from "./LanguageTerms.ts";

/** Punjabi. */
export const pa: LanguageTerms = {
  language: "pa",
  nouns: ["(ਡਿ|ਡਾਇ|ਡਾਈ)ਸਟੋਨ(ੀ|ਿ)ਆ~"],
  adjectives: ["ਡਿਸਟੋਨਿਕ"],
  qualifierPosition: "before",
  qualifiers: {
    "focal-dystonia": ["ਫੋਕਲ"],
    "segmental-dystonia": ["ਸੈਗਮੈਂਟਲ"],
    "cervical-dystonia": ["ਸਰਵਾਈਕਲ"],
  },
  names: {},
  conjunctions: ["ਅਤੇ", "ਜਾਂ"],
  lookAlikes: { qualifiers: ["ਈਗੋ", "ਬਨਸਪਤੀ~", "ਵੈਜੀਟ~", "ਵੈਸਕੁਲਰ", "ਵੈਜੀਟੋ-ਵੈਸਕੁਲਰ"] },
  stems: ["(ਡਿ|ਡਾਇ|ਡਾਈ)ਸਟੋਨ"],
};
