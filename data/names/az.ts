import type { LanguageNames } from "./LanguageNames.ts";

/** Azerbaijani. */
export const az: LanguageNames = {
  language: "az",
  nouns: ["distoniya~"],
  adjectives: ["distonik"],
  qualifiersStand: "before",
  qualifiers: {
    "cervical-dystonia": ["servikal", "boyun"],
    "focal-dystonia": ["fokal"],
    "generalised-dystonia": ["generalizə olunmuş", "ümumiləşmiş"],
    "torsion-dystonia": ["torsion"],
    dystonia: ["əzələ"],
  },
  names: { blepharospasm: ["blefarospazm~"], "cervical-dystonia": ["spastik əyriboyunluq"] },
  joiners: ["və", "və ya"],
  lookAlikes: {
    beside: [
      "vegetativ",
      "vegetativ-damar",
      "vegeto~",
      "vegetodamar",
      "damar",
      "vazomotor",
      "neyrosirkulyator",
      "vegetovaskulyar",
    ],
  },
  cues: { autonomic: ["vegetativ", "vegeto", "damar", "vsd"], movement: ["hərəkət", "spazm", "nevroloji"] },
  stems: ["diston", "blefaro", "spastik əyriboyun"],
};
