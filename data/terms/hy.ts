import type { LanguageTerms } from "./LanguageTerms.ts";

/** Armenian: the article and case endings are attached to the words. */
export const hy: LanguageTerms = {
  language: "hy",
  nouns: ["դիստոնիա~"],
  adjectives: ["դիստոնիկ~"],
  qualifierPosition: "before",
  qualifiers: {
    dystonia: ["մկանային", "մկանների", "իդիոպաթիկ"],
    "cervical-dystonia": ["պարանոցային", "պարանոցի", "ցերվիկալ"],
    "laryngeal-dystonia": ["լարինգեալ", "կոկորդի"],
    "focal-hand-dystonia": ["ձեռքի"],
    "limb-dystonia": ["վերջույթների"],
    "cranial-dystonia": ["դեմքի"],
    "focal-dystonia": ["ֆոկալ", "օջախային"],
    "segmental-dystonia": ["սեգմենտար", "սեգմենտային"],
    "generalized-dystonia": ["գեներալիզացված", "ընդհանրացված"],
    "primary-dystonia": ["առաջնային"],
    "secondary-dystonia": ["երկրորդային"],
    "inherited-dystonia": ["ժառանգական", "գենետիկ"],
    "acute-dystonic-reaction": ["սուր"],
    "torsion-dystonia": ["տորսիոն"],
  },
  names: { blepharospasm: ["բլեֆարոսպազմ~"], "cervical-dystonia": ["սպաստիկ ծռավզությ(ուն|ունը|ան)"] },
  contextNames: [
    { form: "torticollis", names: ["ծռավզությ(ուն|ունը|ան)"], needs: "movement", unless: "orthopedic" },
  ],
  conjunctions: ["և", "ու", "կամ"],
  lookAlikes: {
    qualifiers: [
      "վեգետ~",
      "անոթային",
      "անոթների",
      "նեյրո-ցիրկուլյատոր~",
      "նեյրո-վեգետատիվ",
      "նյարդաշրջանառական",
      "երակային",
      "լեղուղիների",
      "էգո",
      "բուսական",
      "նեյրոցիրկուլյատոր~",
    ],
    terms: ["(բնածին|մկանային) (մկանային |)ծռավզությ(ուն|ունը|ան)"],
  },
  contextWords: {
    autonomic: ["վեգետ", "նեյրոցիրկուլ"],
    movement: ["շարժողական", "շարժումների", "բոտուլին", "պարկինսոն", "սպաստիկ"],
    orthopedic: ["բնածին", "նորածին", "նորածնի"],
    motor: ["ակամա"],
  },
  stems: ["դիստոնի", "բլեֆարո", "ծռավզությ"],
};
