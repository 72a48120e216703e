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
  },
  names: {},
  conjunctions: ["u", "jew"],
  lookAlikes: { qualifiers: ["newroveġetattiva", "veġetattiva", "veġetattiv~", "veġeto~", "vaskulari"] },
  stems: ["diston"],
};
