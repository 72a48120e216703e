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
    blepharospasm: ["palpebrale", "e qepallave"],
    "laryngeal-dystonia": ["laringeale", "e laringut"],
    "oromandibular-dystonia": ["oromandibulare"],
    "writers-cramp": ["e shkrimtarit"],
    "focal-hand-dystonia": ["e dorës", "fokale e dorës"],
    "musicians-dystonia": ["e muzikantëve", "e muzikantit"],
    "tardive-dystonia": ["tardive", "e vonshme"],
  },
  names: { blepharospasm: ["blefarospaz(ëm|ma|mi|mën)"], "writers-cramp": ["kramp(i|) (i |)shkrimtarit"] },
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
  stems: ["diston", "dyston", "blefar", "kramp"],
};
