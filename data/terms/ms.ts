import type { LanguageTerms } from "./LanguageTerms.ts";

/** Malay terms that differ from the Indonesian ones in `id`. */
export const ms: LanguageTerms = {
  language: "ms",
  nouns: ["d(i|y)stonia"],
  adjectives: ["d(i|y)stonik"],
  qualifierPosition: "after",
  qualifiers: {
    "cervical-dystonia": ["serviks", "servikal"],
    "focal-dystonia": ["fokus", "fokal"],
    "segmental-dystonia": ["segmental"],
    "oromandibular-dystonia": ["oromandibular"],
  },
  names: {},
  conjunctions: ["dan", "atau", "serta"],
  lookAlikes: { qualifiers: ["vegetatif", "autonomik", "vaskular", "tumbuhan"] },
  stems: ["diston", "dyston"],
};
