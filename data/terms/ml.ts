import type { LanguageTerms } from "./LanguageTerms.ts";

/** Malayalam. */
export const ml: LanguageTerms = {
  language: "ml",
  nouns: ["ഡിസ്റ്റോണിയ~", "ഡിസ്റ്റോനിയ~"],
  adjectives: ["ഡിസ്റ്റോണിക്"],
  qualifierPosition: "before",
  qualifiers: {
    "cervical-dystonia": ["സെർവിക്കൽ", "കഴുത്തിലെ"],
    blepharospasm: ["കൺപോളകളുടെ"],
    "laryngeal-dystonia": ["ലാറിഞ്ചിയൽ"],
    "oromandibular-dystonia": ["ഓറോമാൻഡിബുലാർ"],
    "writers-cramp": ["എഴുത്തുകാരുടെ"],
    "focal-hand-dystonia": ["കൈയിലെ", "കൈയുടെ"],
    "focal-dystonia": ["ഫോക്കൽ"],
    "generalized-dystonia": ["സാമാന്യവൽക്കരിച്ച", "ജനറലൈസ്ഡ്"],
    "musicians-dystonia": ["സംഗീതജ്ഞരുടെ"],
    "tardive-dystonia": ["ടാർഡൈവ്"],
    "segmental-dystonia": ["സെഗ്മെന്റൽ"],
  },
  names: {},
  conjunctions: [],
  lookAlikes: { qualifiers: ["ഈഗോ", "വെജിറ്റ~", "വാസ്കുലർ", "സസ്യ~", "തുമ്പിൽ~", "വെജിറ്റോ-വാസ്കുലർ"] },
  stems: ["ഡിസ്റ്റോണി", "ഡിസ്റ്റോനി"],
};
