import type { LanguageTerms } from "./LanguageTerms.ts";

/** Welsh: the first letter changes after some words, and qualifiers follow the noun. */
export const cy: LanguageTerms = {
  language: "cy",
  nouns: ["(d|dd|n)ystonia"],
  adjectives: ["(d|dd)ystonig"],
  qualifierPosition: "after",
  qualifiers: {
    // The record of the Senedd uses this translation of "cervical", although it means the neck of the womb.
    "cervical-dystonia": ["ceg y groth"],
    "musicians-dystonia": ["y cerddorion", "ffocal y cerddorion"],
    "focal-dystonia": ["ffocal"],
    "secondary-dystonia": ["eilaidd"],
    blepharospasm: ["yr amrannau"],
    "laryngeal-dystonia": ["laryngeaidd", "y laryncs"],
    "oromandibular-dystonia": ["oromandibwlaidd", "oromandibular"],
    "writers-cramp": ["yr ysgrifennwr"],
    "focal-hand-dystonia": ["y llaw"],
    "generalized-dystonia": ["gyffredinol", "cyffredinol"],
    "tardive-dystonia": ["tardive"],
    "segmental-dystonia": ["segmentol"],
  },
  names: {},
  conjunctions: ["a", "ac", "neu"],
  lookAlikes: { qualifiers: ["llystyfol", "awtonomig", "fasgwlaidd"] },
  stems: ["dyston", "nystonia"],
};
