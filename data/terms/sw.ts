import type { LanguageTerms } from "./LanguageTerms.ts";

/** Swahili: "ya" links the noun and the qualifier after it. */
export const sw: LanguageTerms = {
  language: "sw",
  nouns: ["d(i|y)stonia"],
  adjectives: [],
  qualifierPosition: "after",
  qualifiers: {
    "cervical-dystonia": ["ya (shingo|kizazi)"],
    "focal-dystonia": ["ya focal"],
    "oromandibular-dystonia": ["ya oromandibular"],
  },
  names: {},
  conjunctions: ["na", "au"],
  lookAlikes: { qualifiers: ["ya mfumo wa neva", "ya mimea", "ya mishipa", "ya mimea na mishipa"] },
  stems: ["diston", "dyston"],
};
