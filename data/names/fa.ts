import type { LanguageNames } from "./LanguageNames.ts";

/** Persian. */
export const fa: LanguageNames = {
  language: "fa",
  nouns: ["دیستونی های", "دیستونی(|ا|ای|‌ها|های|‌های|ها|‌ی)"],
  adjectives: ["دیستونیک"],
  qualifiersStand: "after",
  qualifiers: {
    "cervical-dystonia": ["گردنی", "گردن", "سرویکال"],
    "focal-dystonia": ["کانونی", "فوکال", "موضعی"],
    "generalised-dystonia": ["ژنرالیزه", "فراگیر", "عمومی"],
    "segmental-dystonia": ["سگمنتال", "قطعه‌ای"],
    "laryngeal-dystonia": ["حنجره", "حنجره‌ای"],
    "acute-dystonic-reaction": ["حاد"],
    "tardive-dystonia": ["تأخیری", "دیررس"],
    "musicians-dystonia": ["نوازندگان", "موسیقیدانان"],
    "oromandibular-dystonia": ["دهانی فکی"],
    "primary-dystonia": ["اولیه"],
    "secondary-dystonia": ["ثانویه"],
    "focal-hand-dystonia": ["دست"],
    dystonia: ["عضلانی"],
  },
  names: {
    "cervical-dystonia": ["تورتیکولی اسپاسمودیک", "تورتیکولی اسپاستیک"],
    blepharospasm: ["بلفارو-اسپاسم"],
    "writers-cramp": ["کرامپ نویسندگ(ان|ی)", "کرامپ نویسنده"],
    "laryngeal-dystonia": ["دیسفونی اسپاسمودیک"],
  },
  contextNames: [{ form: "torticollis", names: ["تورتیکولی(|س)"], needs: "movement", unless: "orthopaedic" }],
  joiners: ["و", "یا"],
  lookAlikes: {
    beside: ["نوروژتاتیو", "وژتاتیو", "اتونوم", "عروقی", "نورووژتاتیو", "خودکار"],
    terms: ["تورتیکولی(|س) مادرزادی"],
  },
  cues: { orthopaedic: ["مادرزادی", "نوزاد"], movement: ["اسپاسمودیک", "بوتولینوم", "اختلال حرکتی"] },
  stems: ["دیستونی", "دیستونیک", "تورتیکولی", "بلفارو-اسپاسم", "کرامپ نویسند", "دیسفونی اسپاسم"],
};
