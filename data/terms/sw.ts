import type { LanguageTerms } from "./LanguageTerms.ts";

/** Swahili: "ya" links the noun and the qualifier after it. */
export const sw: LanguageTerms = {
  language: "sw",
  nouns: ["d(i|y)stonia"],
  adjectives: [],
  qualifierPosition: "after",
  qualifiers: {
    "cervical-dystonia": ["ya (shingo|kizazi)", "ya shingo"],
    "focal-dystonia": ["ya focal"],
    "oromandibular-dystonia": ["ya oromandibular"],
    blepharospasm: ["ya kope", "ya kope za macho"],
    "laryngeal-dystonia": ["ya zoloto", "ya sauti"],
    "writers-cramp": ["ya mwandishi"],
    "focal-hand-dystonia": ["ya mkono"],
    "generalized-dystonia": ["ya jumla", "ya mwili mzima"],
    "musicians-dystonia": ["ya wanamuziki"],
    "tardive-dystonia": ["ya kuchelewa"],
    "segmental-dystonia": ["ya sehemu"],
  },
  names: { blepharospasm: ["blefarospasm"] },
  conjunctions: ["na", "au"],
  lookAlikes: { qualifiers: ["ya mfumo wa neva", "ya mimea", "ya mishipa", "ya mimea na mishipa"] },
  stems: ["diston", "dyston", "blefar"],
};
