import type { LanguageNames } from "./LanguageNames.ts";

/** Tamil: endings run on. */
export const ta: LanguageNames = {
  language: "ta",
  nouns: ["டிஸ்டோனியா~", "டிஸ்டோனியாவ~", "டிஸ்தோனியா~"],
  adjectives: ["டிஸ்டோனிக்"],
  qualifiersStand: "before",
  qualifiers: { "cervical-dystonia": ["கழுத்து"] },
  names: {},
  joiners: [],
  lookAlikes: { beside: [] },
  stems: ["டிஸ்டோனி", "டிஸ்தோனி"],
};
