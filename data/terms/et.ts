import type { LanguageTerms } from "./LanguageTerms.ts";

/** Estonian. */
export const et: LanguageTerms = {
  language: "et",
  nouns: ["düstoonia~", "düstooniate~"],
  adjectives: ["düstooni(line|lise|lised|liste|list|lisi)~"],
  qualifierPosition: "before",
  qualifiers: {
    "cervical-dystonia": ["kaela", "tservikaal~", "emakakaela"],
    "laryngeal-dystonia": ["kõri", "larüngeaal~"],
    "oromandibular-dystonia": ["oromandibulaar~"],
    "writers-cramp": ["kirjutus"],
    "musicians-dystonia": ["muusiku~"],
    "focal-hand-dystonia": ["käe"],
    "foot-dystonia": ["jala"],
    "focal-dystonia": ["fokaal~"],
    "segmental-dystonia": ["segmentaal~"],
    "generalized-dystonia": ["generaliseeru~", "üldistunud"],
    "primary-dystonia": ["primaar~"],
    "secondary-dystonia": ["sekundaar~"],
    "acute-dystonic-reaction": ["äge", "ägeda"],
    "tardive-dystonia": ["tardiiv~", "hilis"],
    "torsion-dystonia": ["torsioon~"],
    "dopa-responsive-dystonia": ["dopa-tundlik~"],
    dystonia: ["lihas"],
  },
  names: {
    hemidystonia: ["hemidüstoonia~"],
    blepharospasm: ["blefarospasm~"],
    "writers-cramp": ["kirjutuskramp~", "kirjutuskrambi~"],
    "cervical-dystonia": [
      "spastiline (kõverkaelsus|tortikollis)",
      "spasmoodiline (kõverkaelsus|tortikollis)",
    ],
    "laryngeal-dystonia": ["spasmoodiline düsfoonia", "spastiline düsfoonia"],
  },
  contextNames: [
    {
      form: "torticollis",
      names: ["kõverkaelsus~", "tortikollis"],
      needs: "movement",
      unless: "orthopedic",
    },
  ],
  conjunctions: ["ja", "või", "ning"],
  lookAlikes: {
    qualifiers: [
      "vegetatiiv~",
      "neurotsirkulatoor~",
      "vegetovaskulaar~",
      "vegeto-vaskulaar~",
      "neurovegetatiiv~",
      "autonoom~",
      "vaskulaar~",
      "veresoonte",
      "ego",
    ],
    terms: ["kaasasündinud (kõverkaelsus|tortikollis)", "ego-düstooni~"],
  },
  contextWords: {
    orthopedic: ["kaasasündinud", "imik", "vastsündinu"],
    movement: ["spastili", "botuliin", "liigutushäire"],
    autonomic: ["vegetatiiv", "neurotsirkulatoor"],
  },
  stems: ["dustoon", "blefaro", "kirjutuskram", "koverkaelsus", "tortikol", "spasmoodili", "spastiline dusf"],
};
