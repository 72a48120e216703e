import type { LanguageTerms } from "./LanguageTerms.ts";

/** Marathi: case endings are attached to the words. */
export const mr: LanguageTerms = {
  language: "mr",
  nouns: ["(डि|डाय)स्टोनिया~"],
  adjectives: ["(डि|डाय)स्टोनिक"],
  qualifierPosition: "before",
  qualifiers: {
    "focal-dystonia": ["केंद्रित", "फोकल"],
    "segmental-dystonia": ["खंडीय"],
    "generalized-dystonia": ["सामान्य"],
  },
  names: {},
  conjunctions: ["आणि", "किंवा", "व"],
  lookAlikes: { qualifiers: ["वनस्पती~", "वेजिट~", "व्हॅस्क्युलर", "वास्कुलर", "संवहनी"] },
  stems: ["(डि|डाय)स्टोनि"],
};
