import type { LanguageTerms } from "./LanguageTerms.ts";

/** Swahili: a linking "ya" stands between the noun and what tells its form. */
export const sw: LanguageTerms = {
  language: "sw",
  nouns: ["d(i|y)stonia"],
  adjectives: [],
  qualifiersStand: "after",
  qualifiers: {
    "cervical-dystonia": ["ya (shingo|kizazi)"],
    "focal-dystonia": ["ya focal"],
    "oromandibular-dystonia": ["ya oromandibular"],
  },
  names: {},
  joiners: ["na", "au"],
  lookAlikes: { beside: ["ya mfumo wa neva"] },
  stems: ["diston", "dyston"],
};
