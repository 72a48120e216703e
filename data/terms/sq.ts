import type { LanguageTerms } from "./LanguageTerms.ts";

/** Albanian, in phonetic or English spelling. "dystoninë" is missing: the gene is spelled the same way. */
export const sq: LanguageTerms = {
  language: "sq",
  nouns: ["distoni(|a|e|në|së|të|ve)", "dystoni(|a|e|së|të|ve)"],
  adjectives: ["distonik(|e|ë)"],
  qualifierPosition: "after",
  qualifiers: {
    dystonia: ["muskulore"],
    "cervical-dystonia": ["cervikale"],
    "focal-dystonia": ["fokale"],
    "segmental-dystonia": ["segmentale"],
    "multifocal-dystonia": ["multifokale"],
    "generalized-dystonia": ["(e|të|së) gjeneralizuar"],
    "primary-dystonia": ["primare"],
    "secondary-dystonia": ["sekondare"],
    "acute-dystonic-reaction": ["akute"],
  },
  names: {},
  conjunctions: ["dhe", "ose"],
  lookAlikes: {
    qualifiers: [
      "neuro-vegjetative",
      "vegjetative",
      "vegjeto-vaskulare",
      "vaskulare",
      "autonome",
      "vegjetativ~",
      "vegjeto~",
      "neuro-vegjetativ~",
      "vaskular~",
      "neuroqarkullues~",
      "bimore",
    ],
  },
  contextWords: {
    autonomic: ["neuro-vegjetativ", "sistemi(|n|t) nervor (vegjetativ|autonom)"],
    motor: ["pavullnetshme"],
  },
  stems: ["diston", "dyston"],
};
