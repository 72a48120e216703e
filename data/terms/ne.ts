import type { LanguageTerms } from "./LanguageTerms.ts";

/** Nepali: postpositions are attached to the words. */
export const ne: LanguageTerms = {
  language: "ne",
  nouns: ["(डि|डाइ)स्टोनिया~"],
  adjectives: ["(डि|डाइ)स्टोनिक"],
  qualifierPosition: "before",
  qualifiers: {
    "cervical-dystonia": ["सर्भाइकल", "घाँटीको", "गर्दनको"],
    "focal-dystonia": ["फोकल"],
    "segmental-dystonia": ["सेगमेन्टल"],
    "generalized-dystonia": ["जेनेरलाइज्ड"],
    "laryngeal-dystonia": ["लेरिन्जियल", "स्वरयन्त्रको"],
    "oromandibular-dystonia": ["ओरोम्यान्डिबुलर"],
    "focal-hand-dystonia": ["हातको"],
    "musicians-dystonia": ["संगीतकारको"],
    "tardive-dystonia": ["टार्डिभ"],
  },
  names: {
    blepharospasm: ["ब्लेफारोस्पाज्म~"],
    "writers-cramp": ["राइटर्स क्रैम्प~"],
  },
  conjunctions: ["र", "वा", "तथा"],
  lookAlikes: { qualifiers: ["वनस्पति~", "(वे|भे)जिट~", "भास्कुलर", "स्वायत्त", "संवहनी"] },
  stems: ["(डि|डाइ)स्टोनि", "ब्लेफारोस्पाज्म", "राइटर्स क्रैम्प"],
};
