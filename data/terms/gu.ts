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
  lookAlikes: { qualifiers: ["ઈગો", "વનસ્પતિ~", "વેજિટ~", "વેસ્ક્યુલર", "વાસ્ક્યુલર", "વનસ્પતિ-વેસ્ક્યુલર"] },
  stems: ["(ડિ|ડાય)સ્ટોનિ"],
};
