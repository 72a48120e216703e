import type { LanguageNames } from "./LanguageNames.ts";

/** Armenian: endings run on. */
export const hy: LanguageNames = {
  language: "hy",
  nouns: ["դիստոնիա(|յի|ն|յով|յից|ների|ներ|ները|յին|յում)", "դիստոնիայի"],
  adjectives: ["դիստոնիկ(|ական)"],
  qualifiersStand: "before",
  qualifiers: {
    "cervical-dystonia": ["պարանոցային", "ցերվիկալ", "պարանոցի"],
    "focal-dystonia": ["ֆոկալ", "օջախային"],
    "generalised-dystonia": ["գեներալիզացված", "ընդհանրացված"],
    dystonia: ["մկանային"],
  },
  names: { blepharospasm: ["բլեֆարոսպազմ~"] },
  joiners: ["և", "եւ", "կամ"],
  lookAlikes: {
    beside: [
      "վեգետանոթային",
      "վեգետատիվ",
      "վեգետո~",
      "վեգետա~",
      "անոթային",
      "նեյրոցիրկուլյատոր",
      "նյարդաշրջանառական",
    ],
  },
  cues: { autonomic: ["վեգետ", "անոթային"], movement: ["շարժ", "շարժող", "մկան"] },
  stems: ["դիստոնի", "բլեֆարո"],
};
