import type { LanguageTerms } from "./LanguageTerms.ts";

/** Welsh: the first letter changes after some words, and the qualifier follows. */
export const cy: LanguageTerms = {
  language: "cy",
  nouns: ["(d|dd|n)ystonia"],
  adjectives: ["(d|dd)ystonig"],
  qualifierPosition: "after",
  qualifiers: {
    // So translated from "cervical" in the record of the Senedd, though it says neck of the womb.
    "cervical-dystonia": ["ceg y groth"],
    "musicians-dystonia": ["y cerddorion", "ffocal y cerddorion"],
    "focal-dystonia": ["ffocal"],
    "secondary-dystonia": ["eilaidd"],
  },
  names: {},
  conjunctions: ["a", "ac", "neu"],
  lookAlikes: { qualifiers: ["llystyfol", "awtonomig"] },
  stems: ["dyston", "nystonia"],
};
