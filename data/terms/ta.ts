import type { LanguageTerms } from "./LanguageTerms.ts";

/** Tamil: endings are attached to the words. */
export const ta: LanguageTerms = {
  language: "ta",
  nouns: ["டிஸ்டோனியா~", "டிஸ்தோனியா~"],
  adjectives: ["டிஸ்டோனிக்"],
  qualifierPosition: "before",
  qualifiers: { "cervical-dystonia": ["கழுத்து"] },
  names: {},
  conjunctions: ["மற்றும்", "அல்லது"],
  lookAlikes: { qualifiers: ["ஈகோ", "தன்னியக்க"] },
  stems: ["டிஸ்டோனி", "டிஸ்தோனி"],
};
