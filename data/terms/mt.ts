import type { LanguageTerms } from "./LanguageTerms.ts";

/** Maltese. */
export const mt: LanguageTerms = {
  language: "mt",
  nouns: ["distonj(a|i)"],
  adjectives: [],
  qualifierPosition: "after",
  qualifiers: {
    "cervical-dystonia": ["ċervikali"],
    "focal-dystonia": ["fokali"],
    "acute-dystonic-reaction": ["akuta"],
    blepharospasm: ["tal-kappell tal-għajn"],
    "laryngeal-dystonia": ["larinġeali"],
    "oromandibular-dystonia": ["oromandibulari"],
    "writers-cramp": ["tal-kittieb"],
    "focal-hand-dystonia": ["tal-id"],
    "generalized-dystonia": ["ġeneralizzata", "ġeneralizzati"],
    "musicians-dystonia": ["tal-mużiċisti", "tal-mużiċist"],
    "tardive-dystonia": ["tardiva"],
    "segmental-dystonia": ["segmentali"],
  },
  names: { blepharospasm: ["blefarospażmu"] },
  conjunctions: ["u", "jew"],
  lookAlikes: { qualifiers: ["newroveġetattiva", "veġetattiva", "veġetattiv~", "veġeto~", "vaskulari"] },
  stems: ["diston", "blefar"],
};
