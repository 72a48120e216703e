import type { Translation } from "./Translation.ts";

/** Arabic. */
export const ar: Translation = {
  language: "ar",
  forms: {
    dystonia: { name: "خلل التوتر" },
    "focal-dystonia": { name: "خلل التوتر البؤري" },
    "segmental-dystonia": { name: "خلل التوتر القطعي" },
    "multifocal-dystonia": { name: "خلل التوتر متعدد البؤر" },
    hemidystonia: { name: "خلل التوتر الشقي" },
    "generalised-dystonia": { name: "خلل التوتر المتعمم" },
    "cervical-dystonia": { name: "خلل التوتر العنقي" },
    "cranial-dystonia": { name: "خلل التوتر القحفي" },
    blepharospasm: { name: "تشنج الجفن" },
    "laryngeal-dystonia": { name: "خلل التوتر الحنجري" },
    "adductor-laryngeal-dystonia": { name: "خلل التوتر الحنجري المقرب" },
    "abductor-laryngeal-dystonia": { name: "خلل التوتر الحنجري المبعد" },
    "task-specific-dystonia": { name: "خلل التوتر النوعي للمهمة" },
    "writers-cramp": { name: "تشنج الكاتب" },
    "secondary-dystonia": { name: "خلل التوتر العضلي الثانوي" },
  },
  emergencies: {},
  statements: {},
  hardWords: {},
  organizations: {},
};
