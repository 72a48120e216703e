import type { LanguageNames } from "./LanguageNames.ts";

/** Punjabi. */
export const pa: LanguageNames = {
  language: "pa",
  nouns: ["ਡਾਈਸਟੋਨੀਆ~", "ਡਿਸਟੋਨੀਆ~", "ਡਿਸਟੋਨਿਆ~", "ਡਾਇਸਟੋਨੀਆ~"],
  adjectives: ["ਡਿਸਟੋਨਿਕ"],
  qualifiersStand: "before",
  qualifiers: { "focal-dystonia": ["ਫੋਕਲ"], "cervical-dystonia": ["ਸਰਵਾਈਕਲ"] },
  names: {},
  joiners: [],
  lookAlikes: { beside: [] },
  stems: ["ਸਟੋਨੀਆ", "ਸਟੋਨਿਆ", "ਡਿਸਟੋਨਿਕ"],
};
