import type { LanguageTerms } from "./LanguageTerms.ts";

/** Punjabi. */
export const pa: LanguageTerms = {
  language: "pa",
  nouns: ["(ਡਿ|ਡਾਇ|ਡਾਈ)ਸਟੋਨ(ੀ|ਿ)ਆ~"],
  adjectives: ["ਡਿਸਟੋਨਿਕ"],
  qualifierPosition: "before",
  qualifiers: {
    "focal-dystonia": ["ਫੋਕਲ"],
    "segmental-dystonia": ["ਸੈਗਮੈਂਟਲ"],
    "cervical-dystonia": ["ਸਰਵਾਈਕਲ", "ਗਰਦਨ ਦਾ", "ਗਰਦਨ ਦੀ"],
    blepharospasm: ["ਪਲਕਾਂ ਦਾ"],
    "laryngeal-dystonia": ["ਲੈਰਿੰਜੀਅਲ"],
    "oromandibular-dystonia": ["ਓਰੋਮੈਂਡੀਬੁਲਰ"],
    "writers-cramp": ["ਰਾਈਟਰਜ਼"],
    "focal-hand-dystonia": ["ਹੱਥ ਦਾ"],
    "generalized-dystonia": ["ਜਨਰਲਾਈਜ਼ਡ"],
    "musicians-dystonia": ["ਸੰਗੀਤਕਾਰਾਂ ਦਾ"],
    "tardive-dystonia": ["ਟਾਰਡਿਵ"],
  },
  names: {},
  conjunctions: ["ਅਤੇ", "ਜਾਂ"],
  lookAlikes: { qualifiers: ["ਈਗੋ", "ਬਨਸਪਤੀ~", "ਵੈਜੀਟ~", "ਵੈਸਕੁਲਰ", "ਵੈਜੀਟੋ-ਵੈਸਕੁਲਰ"] },
  stems: ["(ਡਿ|ਡਾਇ|ਡਾਈ)ਸਟੋਨ"],
};
