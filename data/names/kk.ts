import type { LanguageNames } from "./LanguageNames.ts";

/** Kazakh: endings run on. */
export const kk: LanguageNames = {
  language: "kk",
  nouns: ["дистония(|сы|ның|ны|ға|да|дан|мен|сының|сын|лар|ға|лық)"],
  adjectives: [],
  qualifiersStand: "before",
  qualifiers: {
    "cervical-dystonia": ["цервикальды", "мойын"],
    "focal-dystonia": ["фокальды", "ошақты"],
    "generalised-dystonia": ["жалпыланған"],
    dystonia: ["бұлшықет"],
  },
  names: {},
  joiners: ["және", "немесе"],
  lookAlikes: {
    beside: [
      "вегетативті",
      "вегетативті-тамырлық",
      "тамырлық",
      "вегето~",
      "вегетативтік",
      "нейроциркуляторлық",
      "қан-тамыр~",
      "вегетативтік-тамырлық",
      "вегетотамырлық",
    ],
  },
  cues: { autonomic: ["вегет", "тамырл"], movement: ["қозғалыс", "бұлшықет"] },
  stems: ["дистон"],
};
