import type { LanguageTerms } from "./LanguageTerms.ts";

/** Gujarati. */
export const gu: LanguageTerms = {
  language: "gu",
  nouns: ["ડિસ્ટોનિયા~", "ડાયસ્ટોનિયા~"],
  adjectives: ["ડિસ્ટોનિક"],
  qualifierPosition: "before",
  qualifiers: { "focal-dystonia": ["ફોકલ"], "cervical-dystonia": ["સર્વાઇકલ"] },
  names: {},
  conjunctions: ["અને", "અથવા"],
  lookAlikes: { qualifiers: ["ઈગો"] },
  stems: ["(ડિ|ડાય)સ્ટોનિ"],
};
