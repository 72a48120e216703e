import type { LanguageTerms } from "./LanguageTerms.ts";

/** Tagalog: medical terms as in English; "lubag" also means that a feeling eases. */
export const tl: LanguageTerms = {
  language: "tl",
  nouns: ["d(y|i)stonia"],
  adjectives: ["dystonic"],
  qualifierPosition: "before",
  qualifiers: {},
  names: { "x-linked-dystonia-parkinsonism": ["(sakit na |)lubag"] },
  conjunctions: ["at", "o"],
  lookAlikes: {
    qualifiers: ["vegetatibo", "vaskular", "halaman"],
    terms: ["lubag(| ng| sa| ang) loob", "lubag ng (damdamin|galit|sakit)"],
  },
  stems: ["diston", "dyston", "lubag"],
};
