import type { LanguageNames } from "./LanguageNames.ts";

/** Telugu. */
export const te: LanguageNames = {
  language: "te",
  nouns: ["డైస్టోనియా~", "డిస్టోనియా~"],
  adjectives: ["డిస్టోనిక్"],
  qualifiersStand: "before",
  qualifiers: {},
  names: {},
  joiners: [],
  lookAlikes: { beside: [] },
  stems: ["డైస్టోని", "డిస్టోని"],
};
