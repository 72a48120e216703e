import type { LanguageTerms } from "./LanguageTerms.ts";

/** Tamil: endings are attached to the words. */
export const ta: LanguageTerms = {
  language: "ta",
  nouns: ["டிஸ்டோனியா~", "டிஸ்தோனியா~"],
  adjectives: ["டிஸ்டோனிக்"],
  qualifierPosition: "before",
  qualifiers: {
    "cervical-dystonia": ["கழுத்து", "செர்விகல்", "கர்ப்பப்பை வாய்"],
    blepharospasm: ["கண் இமை"],
    "laryngeal-dystonia": ["குரல்வளை", "லாரிஞ்சியல்"],
    "oromandibular-dystonia": ["ஓரோமாண்டிபுலர்", "வாய் தாடை"],
    "writers-cramp": ["எழுத்தாளர்"],
    "focal-hand-dystonia": ["கை", "குவிய கை"],
    "focal-dystonia": ["குவிய", "ஃபோகல்", "உள்ளூர்"],
    "generalized-dystonia": ["பொதுமைப்படுத்தப்பட்ட"],
    "musicians-dystonia": ["இசைக்கலைஞர்", "இசைக்கலைஞர்களின்"],
    "tardive-dystonia": ["டார்டிவ்"],
    "segmental-dystonia": ["பிரிவு", "செக்மெண்டல்"],
  },
  names: { "cervical-dystonia": ["டார்டிகோலிஸ் ஸ்பாஸ்மோடிக்", "ஸ்பாஸ்மோடிக் டார்டிகோலிஸ்", "ஸ்பாஸ்மோடிக் டார்டிகாலிஸ்"] },
  conjunctions: ["மற்றும்", "அல்லது"],
  lookAlikes: { qualifiers: ["ஈகோ", "தன்னியக்க", "தாவர~", "வெஜிட~", "வெஜிடோ-வாஸ்குலர்", "வாஸ்குலர்", "வாசுகுலர்"] },
  contextWords: { motor: ["தன்னிச்சை"] },
  stems: ["டிஸ்டோனி", "டிஸ்தோனி", "டார்டிகோ", "டார்டிகா"],
};
