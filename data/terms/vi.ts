import type { LanguageTerms } from "./LanguageTerms.ts";

/** Vietnamese: every syllable is a word; "giảm" and "tăng trương lực cơ" mean low and high muscle tone. */
export const vi: LanguageTerms = {
  language: "vi",
  nouns: ["(rối |)loạn trương lực(| cơ)"],
  adjectives: [],
  qualifierPosition: "after",
  qualifiers: {
    "cervical-dystonia": ["vùng cổ"],
    "focal-dystonia": ["khu trú", "cục bộ"],
    "generalized-dystonia": ["toàn thân", "toàn thể"],
    "segmental-dystonia": ["từng đoạn", "phân đoạn", "một đoạn"],
    "laryngeal-dystonia": ["thanh quản"],
    "acute-dystonic-reaction": ["cấp tính"],
    "adult-onset-dystonia": ["khởi phát muộn"],
    "early-onset-dystonia": ["khởi phát sớm"],
    hemidystonia: ["nửa người"],
    "multifocal-dystonia": ["đa ổ"],
    "musicians-dystonia": ["của nhạc công", "ở nhạc công"],
    "primary-dystonia": ["nguyên phát"],
    "secondary-dystonia": ["thứ phát"],
    "focal-hand-dystonia": ["bàn tay", "tay"],
    "dopa-responsive-dystonia": ["đáp ứng với (levo|)dopa", "đáp ứng (levo|)dopa"],
    "torsion-dystonia": ["xoắn vặn"],
  },
  names: {
    "cervical-dystonia": ["vẹo cổ co thắt", "vẹo cổ do co thắt"],
    blepharospasm: ["co thắt mi mắt", "co thắt mí mắt"],
    "writers-cramp": ["co cứng khi viết", "chuột rút (của |)(người viết|nhà văn)"],
    "laryngeal-dystonia": ["khó phát âm co thắt", "rối loạn giọng co thắt"],
  },
  contextNames: [{ form: "torticollis", names: ["vẹo cổ"], needs: "movement", unless: "orthopedic" }],
  conjunctions: ["và", "hoặc", "hay"],
  lookAlikes: {
    qualifiers: ["đường mật", "tử cung", "thực vật", "thần kinh thực vật", "mạch máu", "thần kinh tuần hoàn"],
    terms: [
      "vẹo cổ (do cơ |)bẩm sinh",
      "loạn trương lực mạch",
      "loạn trương lực (thực vật|thần kinh thực vật|mạch máu)",
      "vẹo cổ cấp",
    ],
  },
  contextWords: {
    orthopedic: ["bẩm sinh", "trẻ sơ sinh", "em bé"],
    movement: ["rối loạn vận động", "botulinum"],
  },
  stems: [
    "loan truong luc",
    "veo co",
    "co thắt (mi|mí) mắt",
    "co cung khi viet",
    "chuot rut (của |)(nguoi viet|nha van)",
    "kho phat am co",
    "roi loan giong co",
  ],
};
