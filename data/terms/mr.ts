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
    "cervical-dystonia": ["मानेचा", "मानेची", "सर्व्हायकल", "सर्वाइकल"],
    blepharospasm: ["पापण्यांचा"],
    "laryngeal-dystonia": ["लॅरिंजियल", "स्वरयंत्राचा"],
    "oromandibular-dystonia": ["ओरोमँडिब्युलर"],
    "writers-cramp": ["रायटर्स", "लेखकाचा"],
    "focal-hand-dystonia": ["हाताचा", "हाताची"],
    "musicians-dystonia": ["संगीतकारांचा"],
    "tardive-dystonia": ["टार्डिव्ह"],
  },
  names: {},
  conjunctions: ["आणि", "किंवा", "व"],
  lookAlikes: { qualifiers: ["वनस्पती~", "(वे|व्हे)जिट~", "व्हॅस्क(्यु|ु)लर", "वास्कुलर", "संवहनी", "स्वायत्त"] },
  stems: ["(डि|डाय)स्टोनि"],
};
