import type { LanguageTerms } from "./LanguageTerms.ts";

/** Gujarati. */
export const gu: LanguageTerms = {
  language: "gu",
  nouns: ["ડિસ્ટોનિયા~", "ડાયસ્ટોનિયા~"],
  adjectives: ["ડિસ્ટોનિક"],
  qualifierPosition: "before",
  qualifiers: {
    "focal-dystonia": ["ફોકલ"],
    "cervical-dystonia": ["સર્વાઇકલ", "ગરદનનું", "ગરદનની", "સર્વાઈકલ"],
    blepharospasm: ["પાંપણનું"],
    "laryngeal-dystonia": ["લેરીન્જિયલ", "લેરિન્જિયલ"],
    "oromandibular-dystonia": ["ઓરોમેન્ડિબ્યુલર"],
    "writers-cramp": ["રાઇટર્સ"],
    "focal-hand-dystonia": ["હાથનું", "હાથની"],
    "generalized-dystonia": ["જનરલાઇઝ્ડ", "સામાન્યકૃત"],
    "musicians-dystonia": ["મ્યુઝિશિયન્સ", "સંગીતકારોનું"],
    "tardive-dystonia": ["ટાર્ડિવ"],
    "segmental-dystonia": ["સેગમેન્ટલ"],
  },
  names: {},
  conjunctions: ["અને", "અથવા"],
  lookAlikes: { qualifiers: ["ઈગો", "વનસ્પતિ~", "વેજ(િ|ી)ટ~", "સ્વાયત્ત", "વેસ્ક્યુલર", "વાસ્ક્યુલર", "વનસ્પતિ-વેસ્ક્યુલર"] },
  stems: ["(ડિ|ડાય)સ્ટોનિ"],
};
