import type { LanguageTerms } from "./LanguageTerms.ts";

/** Punjabi. */
export const pa: LanguageTerms = {
  language: "pa",
  nouns: ["(ਡਿ|ਡਾਇ|ਡਾਈ)ਸਟੋਨ(ੀ|ਿ)ਆ~"],
  adjectives: ["ਡਿਸਟੋਨਿਕ"],
  qualifiersStand: "before",
  qualifiers: {
    "focal-dystonia": ["ਫੋਕਲ"],
    "segmental-dystonia": ["ਸੈਗਮੈਂਟਲ"],
    "cervical-dystonia": ["ਸਰਵਾਈਕਲ"],
  },
  names: {},
  joiners: ["ਅਤੇ", "ਜਾਂ"],
  lookAlikes: { beside: ["ਈਗੋ"] },
  stems: ["(ਡਿ|ਡਾਇ|ਡਾਈ)ਸਟੋਨ"],
};
