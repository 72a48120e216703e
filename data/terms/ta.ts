import type { LanguageTerms } from "./LanguageTerms.ts";

/** Tamil: endings run on. */
export const ta: LanguageTerms = {
  language: "ta",
  nouns: ["டிஸ்டோனியா~", "டிஸ்தோனியா~"],
  adjectives: ["டிஸ்டோனிக்"],
  qualifiersStand: "before",
  qualifiers: { "cervical-dystonia": ["கழுத்து"] },
  names: {},
  joiners: ["மற்றும்", "அல்லது"],
  lookAlikes: { beside: ["ஈகோ", "தன்னியக்க"] },
  stems: ["டிஸ்டோனி", "டிஸ்தோனி"],
};
