import type { LanguageTerms } from "./LanguageTerms.ts";

/** Thai: no spaces between words. */
export const th: LanguageTerms = {
  language: "th",
  nouns: ["ดิสโทเนีย", "ดีสโทเนีย", "ดิสโตเนีย", "ดีสโตเนีย", "โรคกล้ามเนื้อบิดเกร็ง", "กล้ามเนื้อบิดเกร็ง"],
  adjectives: ["ดิสโทนิก", "ดีสโทนิก"],
  qualifierPosition: "either",
  qualifiers: {
    "cervical-dystonia": ["คอ", "ที่คอ", "ของคอ", "บริเวณคอ", "ปากมดลูก"],
    "laryngeal-dystonia": ["กล่องเสียง", "ที่กล่องเสียง", "ของกล่องเสียง"],
    "oromandibular-dystonia": ["ปากและขากรรไกร", "ขากรรไกร"],
    "focal-hand-dystonia": ["มือ", "ที่มือ", "ของมือ"],
    "focal-dystonia": ["เฉพาะที่", "เฉพาะส่วน"],
    "generalized-dystonia": ["ทั่วร่างกาย", "ทั้งตัว", "ทั่วไป"],
    "musicians-dystonia": ["ของนักดนตรี", "นักดนตรี"],
    "tardive-dystonia": ["ชนิดเกิดภายหลัง", "ทาร์ดีฟ"],
    "segmental-dystonia": ["หลายส่วนติดกัน", "แบบหลายส่วน"],
    "acute-dystonic-reaction": ["เฉียบพลัน", "ชนิดเฉียบพลัน"],
    blepharospasm: ["เปลือกตา", "ที่เปลือกตา"],
    "writers-cramp": ["จากการเขียน"],
  },
  names: {
    "cervical-dystonia": ["คอบิดเกร็ง", "โรคคอบิดเกร็ง", "โรคคอบิด"],
    blepharospasm: ["โรคตากะพริบค้าง", "หนังตาบิดเกร็ง", "เปลือกตาบิดเกร็ง"],
    "writers-cramp": ["ตะคริวนักเขียน"],
    dystonia: ["โรคเกร็งบิด", "โรคบิดเกร็ง"],
  },
  conjunctions: ["และ", "หรือ"],
  lookAlikes: {
    qualifiers: [
      "ทางพืช",
      "จากพืช",
      "ทางหลอดเลือด",
      "ของระบบประสาทอัตโนมัติ",
      "พืช",
      "พืชหลอดเลือด",
      "ทางพืชและหลอดเลือด",
      "หลอดเลือด",
      "ของหลอดเลือด",
      "ระบบประสาทอัตโนมัติ",
      "อัตโนมัติ",
      "เวเจเททีฟ",
    ],
  },
  contextWords: { motor: ["ไม่ตั้งใจ"] },
  stems: ["สโทเนีย", "สโตเนีย", "บิดเกร็ง", "สโทนิก", "คอบิด", "ตากะพริบค้าง", "ตะคริวนักเขียน", "เกร็งบิด"],
};
