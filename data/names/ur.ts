import type { LanguageNames } from "./LanguageNames.ts";

/** Urdu. */
export const ur: LanguageNames = {
  language: "ur",
  nouns: ["ڈسٹونیا", "ڈائسٹونیا", "ڈیسٹونیا"],
  adjectives: ["ڈسٹونک"],
  qualifiersStand: "before",
  qualifiers: {
    hemidystonia: ["ہیمی"],
    "primary-dystonia": ["پرائمری"],
    "secondary-dystonia": ["ثانوی"],
    "cervical-dystonia": ["سروائیکل", "گردن کا", "گردن کی"],
    "focal-dystonia": ["فوکل"],
    "generalised-dystonia": ["جنرلائزڈ"],
  },
  names: {},
  joiners: ["اور", "یا"],
  lookAlikes: { beside: [] },
  stems: ["سٹونیا", "سٹونك"],
};
