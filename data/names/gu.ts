import type { LanguageNames } from "./LanguageNames.ts";

/** Gujarati. */
export const gu: LanguageNames = {
  language: "gu",
  nouns: ["ડિસ્ટોનિયા~", "ડાયસ્ટોનિયા~"],
  adjectives: ["ડિસ્ટોનિક"],
  qualifiersStand: "before",
  qualifiers: {},
  names: {},
  joiners: [],
  lookAlikes: { beside: [] },
  stems: ["સ્ટોનિ"],
};
