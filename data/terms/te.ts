import type { LanguageTerms } from "./LanguageTerms.ts";

/** Telugu. */
export const te: LanguageTerms = {
  language: "te",
  nouns: ["(డి|డై)స్టోనియా~"],
  adjectives: ["డిస్టోనిక్"],
  qualifierPosition: "before",
  qualifiers: {
    "cervical-dystonia": ["సర్వైకల్", "గర్భాశయ", "మెడ"],
    blepharospasm: ["కనురెప్పల"],
    "laryngeal-dystonia": ["లారింజియల్", "స్వరపేటిక"],
    "oromandibular-dystonia": ["ఓరోమాండిబ్యులర్"],
    "writers-cramp": ["రైటర్స్", "రచయిత"],
    "focal-hand-dystonia": ["చేతి"],
    "focal-dystonia": ["ఫోకల్"],
    "generalized-dystonia": ["జనరలైజ్డ్", "సాధారణీకరించిన"],
    "musicians-dystonia": ["సంగీతకారుల"],
    "tardive-dystonia": ["టార్డివ్"],
    "segmental-dystonia": ["సెగ్మెంటల్"],
  },
  names: {},
  conjunctions: [],
  lookAlikes: { qualifiers: ["ఈగో", "వెజిట~", "వాస్కులర్", "వృక్ష~", "వెజిటో-వాస్కులర్", "శాఖ~"] },
  stems: ["(డి|డై)స్టోని"],
};
