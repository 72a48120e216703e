import type { LanguageNames } from "./LanguageNames.ts";

/** Hindi, Marathi and Nepali: English and Latin names written by sound. */
export const hi: LanguageNames = {
  language: "hi",
  nouns: [
    "डिस्टोनिया(|चा|ची|चे|ला|ने|मुळे|मध्ये|को|का|ले|मा)",
    "डायस्टोनिया(|चा|ची|चे|ला|मुळे)",
    "डिसटोनिया",
    "डीस्टोनिया",
    "डिस्टोनीया",
    "डाइस्टोनिया",
    "डिस्टोनियाग्रस्त",
  ],
  adjectives: ["डिस्टोनिक", "डायस्टोनिक"],
  qualifiersStand: "before",
  qualifiers: {
    "cervical-dystonia": ["सर्वाइकल", "सर्वाईकल", "सर्व्हायकल", "गर्दन (का|की|के)", "ग्रीवा"],
    "focal-dystonia": ["फोकल"],
    "segmental-dystonia": ["सेगमेंटल"],
    "generalised-dystonia": ["जनरलाइज्ड", "सामान्यीकृत"],
    "laryngeal-dystonia": ["लेरिंजियल", "स्वरयंत्र"],
    "acute-dystonic-reaction": ["एक्यूट", "तीव्र"],
    "tardive-dystonia": ["टार्डिव"],
    "musicians-dystonia": ["संगीतकार"],
  },
  names: {
    blepharospasm: ["ब्लेफेरोस्पाज्म", "ब्लेफेरोस्पाज़्म", "ब्लेफरोस्पाज्म", "ब्लेफेरोस्पास्म"],
    "cervical-dystonia": ["स्पास्मोडिक टॉर्टिकोलिस", "स्पाज्मोडिक टॉर्टिकोलिस"],
    "laryngeal-dystonia": ["स्पस्मोडिक डिस्फोनिया", "स्पास्मोडिक डिस्फोनिया"],
  },
  joiners: ["और", "या", "एवं", "व", "आणि"],
  lookAlikes: { beside: ["वेजिटेटिव", "ऑटोनोमिक"] },
  stems: [
    "डिस्टोनि",
    "डिस्टोनी",
    "डायस्टोनि",
    "डिसटोनिया",
    "डीस्टोनिया",
    "डाइस्टोनिया",
    "ब्लेफेरोस्पा",
    "ब्लेफरोस्पा",
    "टॉर्टिकोलिस",
    "राइटर(|्स) क्रैम्प",
    "डिस्फोनिया",
  ],
};
