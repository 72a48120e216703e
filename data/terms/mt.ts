import type { LanguageTerms } from "./LanguageTerms.ts";

/** Maltese. */
export const mt: LanguageTerms = {
  language: "mt",
  nouns: ["distonj(a|i)"],
  adjectives: [],
  qualifiersStand: "after",
  qualifiers: {
    "cervical-dystonia": ["ċervikali"],
    "focal-dystonia": ["fokali"],
    "acute-dystonic-reaction": ["akuta"],
  },
  names: {},
  joiners: ["u", "jew"],
  lookAlikes: { beside: ["newroveġetattiva", "veġetattiva"] },
  stems: ["diston"],
};
