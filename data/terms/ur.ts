import type { LanguageTerms } from "./LanguageTerms.ts";

/** Urdu. */
export const ur: LanguageTerms = {
  language: "ur",
  nouns: ["(ڈ|ڈی|ڈائ)سٹونیا"],
  adjectives: ["ڈسٹونک"],
  qualifierPosition: "before",
  qualifiers: {
    "primary-dystonia": ["پرائمری", "بنیادی"],
    "secondary-dystonia": ["ثانوی"],
    "cervical-dystonia": ["سروائیکل", "گردن کا", "گردن کی"],
    "focal-dystonia": ["فوکل"],
    "generalized-dystonia": ["جنرلائزڈ"],
    "segmental-dystonia": ["سیگمنٹل"],
    "multifocal-dystonia": ["ملٹی فوکل"],
    blepharospasm: ["پلکوں کا", "پلکوں کی"],
    "laryngeal-dystonia": ["لیرینجیل", "حنجرے کا", "حلق کا"],
    "oromandibular-dystonia": ["اورومینڈیبولر"],
    "writers-cramp": ["رائٹرز"],
    "focal-hand-dystonia": ["ہاتھ کا", "ہاتھ کی"],
    "musicians-dystonia": ["موسیقاروں کا", "میوزیشنز"],
    "tardive-dystonia": ["ٹارڈیو"],
  },
  names: { hemidystonia: ["ہیمی-(ڈ|ڈی)سٹونیا"] },
  conjunctions: ["اور", "یا"],
  lookAlikes: {
    qualifiers: ["ایگو", "ویجیٹیٹو", "آٹونومک", "نباتاتی", "ویجیٹو~", "عروقی", "ویسکولر", "نباتی"],
  },
  contextWords: { motor: ["غیر ارادی"] },
  stems: ["ڈسٹون", "(ڈی|ڈائ)سٹونیا"],
};
