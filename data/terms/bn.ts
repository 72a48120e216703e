import type { LanguageTerms } from "./LanguageTerms.ts";

/** Bengali. */
export const bn: LanguageTerms = {
  language: "bn",
  nouns: ["ডিস্টোনিয়া~", "ডিসটোনিয়া~", "ডাইস্টোনিয়া~"],
  adjectives: ["ডিস্টোনিক"],
  qualifierPosition: "before",
  qualifiers: {
    "cervical-dystonia": ["সার্ভাইকাল", "সার্ভিকাল", "সারভাইকাল", "ঘাড়ের"],
    "segmental-dystonia": ["সেগমেন্টাল"],
    "focal-dystonia": ["ফোকাল"],
    "generalized-dystonia": ["জেনারালাইজড", "জেনারেলাইজড", "সাধারণীকৃত"],
    "laryngeal-dystonia": ["ল্যারিঞ্জিয়াল", "স্বরযন্ত্রের"],
    "oromandibular-dystonia": ["ওরোম্যান্ডিবুলার"],
    "writers-cramp": ["রাইটার্স", "লেখকের"],
    "focal-hand-dystonia": ["হাতের"],
    "musicians-dystonia": ["মিউজিশিয়ানস", "সঙ্গীতজ্ঞদের"],
    "tardive-dystonia": ["টার্ডিভ"],
  },
  names: { "cervical-dystonia": ["স্প্যাসমডিক টর্টিকলিস"], blepharospasm: ["ব্লেফারোস্পাজম"] },
  conjunctions: ["এবং", "ও", "বা"],
  lookAlikes: {
    qualifiers: [
      "ইগো",
      "ভেজিটেটিভ",
      "অটোনমিক",
      "নিউরোসার্কুলেটরি",
      "উদ্ভিজ্জ~",
      "উদ্ভিদ~",
      "ভেজিট~",
      "স্নায়ু-সংবহন",
      "ভেজেট~",
      "ভাস্কুলার",
      "ভাসকুলার",
      "উদ্ভিজ্জ-ভাস্কুলার",
      "উদ্ভিজ্জ-ভাসকুলার",
    ],
  },
  contextWords: { motor: ["অনৈচ্ছিক"] },
  stems: ["টর্টিকলিস", "ডিস্টোনি", "ডাইস্টোনিয", "ডিসটোনিয", "ব্লেফারোস্পা"],
};
