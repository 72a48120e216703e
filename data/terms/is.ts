import type { LanguageTerms } from "./LanguageTerms.ts";

/** Icelandic: the inflected loan word; the native word for a disorder of muscle tone counts only in context. */
export const is: LanguageTerms = {
  language: "is",
  nouns: ["dystoní(a|u|an|una|unni|unnar|ur)"],
  adjectives: [],
  qualifierPosition: "before",
  qualifiers: {
    "cervical-dystonia": ["háls"],
    blepharospasm: ["augnloka"],
    "laryngeal-dystonia": ["raddbanda", "barka"],
    "oromandibular-dystonia": ["munn- og kjálka", "kjálka"],
    "writers-cramp": ["skrift"],
    "focal-hand-dystonia": ["handa", "hand"],
    "focal-dystonia": ["staðbundi~"],
    "generalized-dystonia": ["útbreid~", "alhæf~"],
    "musicians-dystonia": ["tónlistar", "tónlistarmanna"],
    "tardive-dystonia": ["síðkomin~"],
    "segmental-dystonia": ["hluta"],
  },
  names: {},
  contextNames: [
    {
      form: "dystonia",
      names: ["~vöðvaspennutrufl(un|unar|unin|unina|uninni|unarinnar|anir|ana|unum)"],
      needs: "movement",
    },
  ],
  conjunctions: ["og", "eða"],
  lookAlikes: { qualifiers: ["ósjálfráð~", "gróður~", "æða"] },
  contextWords: { movement: ["hreyfitrufl", "hallinsvír", "bótúlín"] },
  stems: ["dyston", "vodvaspennutrufl"],
};
