import type { LanguageTerms } from "./LanguageTerms.ts";

/** Sinhala: endings are attached to the words. */
export const si: LanguageTerms = {
  language: "si",
  nouns: ["ඩ(යි|ි)ස්ටෝනියා~"],
  adjectives: [],
  qualifierPosition: "before",
  qualifiers: {
    "cervical-dystonia": ["ගෙල", "ගැබ්ගෙල", "බෙල්ලේ"],
    blepharospasm: ["ඇසිපිය"],
    "laryngeal-dystonia": ["ස්වරාලයේ"],
    "oromandibular-dystonia": ["ඔරොමැන්ඩිබියුලර්"],
    "writers-cramp": ["ලේඛකයාගේ"],
    "focal-hand-dystonia": ["අතේ"],
    "focal-dystonia": ["නාභිගත", "ෆෝකල්"],
    "generalized-dystonia": ["සාමාන්‍යකරණය කළ"],
    "musicians-dystonia": ["සංගීතඥයන්ගේ"],
    "tardive-dystonia": ["ටාඩිව්"],
    "segmental-dystonia": ["ඛණ්ඩක"],
  },
  names: {},
  conjunctions: ["සහ", "හා", "හෝ"],
  lookAlikes: { qualifiers: ["ශාක~", "වෙජිට~", "වෘක්ෂලතා~", "සනාල"] },
  stems: ["ඩ(යි|ි)ස්ටෝනි"],
};
