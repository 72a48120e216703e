import type { LanguageNames } from "./LanguageNames.ts";

/** Lithuanian. */
export const lt: LanguageNames = {
  language: "lt",
  nouns: ["distonij(a|os|ai|ą|oje|oms|ų|as|omis|ose)"],
  adjectives: ["distonin(is|ė|io|ės|iai|ių|iu|ei|ę|ius|es|iams|ėms)"],
  qualifiersStand: "before",
  qualifiers: {
    "cervical-dystonia": ["cervikalin~", "kaklo", "gimdos kaklelio"],
    "focal-dystonia": ["židinin~", "fokalin~"],
    "generalised-dystonia": ["generalizuot~", "išplitus~"],
    "segmental-dystonia": ["segmentin~"],
    "laryngeal-dystonia": ["gerklų"],
    "musicians-dystonia": ["muzikantų", "muzikų"],
    "primary-dystonia": ["pirmin~"],
    "secondary-dystonia": ["antrin~"],
    "acute-dystonic-reaction": ["ūm~"],
    "tardive-dystonia": ["vėlyv~"],
    "torsion-dystonia": ["torsin~"],
    "focal-hand-dystonia": ["rankos", "plaštakos"],
    "foot-dystonia": ["pėdos"],
    dystonia: ["raumenų"],
  },
  names: {
    blepharospasm: ["blefarospazm(as|o|ą|u|ui)"],
    "cervical-dystonia": ["spazmin(ė|ės) kreivakaklyst(ė|ės)"],
    "writers-cramp": [
      "rašymo mėšlung(is|io|į|iu)",
      "rašymo spazm(as|o|ą)",
      "rašytojo spazm(as|o)",
      "rašančiojo spazm(as|o)",
    ],
    "laryngeal-dystonia": ["spazmin(ė|ės) disfonij(a|os)"],
  },
  contextNames: [
    { form: "torticollis", names: ["kreivakaklyst(ė|ės|ę)"], needs: "movement", unless: "orthopaedic" },
  ],
  joiners: ["ir", "ar", "arba", "bei"],
  lookAlikes: {
    beside: [
      "vegetacin~",
      "vegetatyvin~",
      "neurocirkuliacin~",
      "kraujagyslių",
      "neurovegetacin~",
      "autonomin~",
      "vegetacinė kraujagyslių",
    ],
    terms: ["įgimt(a|os) kreivakaklyst(ė|ės)"],
  },
  cues: {
    autonomic: ["vegetacin", "neurocirkuliacin", "kraujagysl"],
    movement: ["judesių", "botulino", "spazm"],
    orthopaedic: ["įgimt", "kūdik", "naujagim"],
  },
  stems: [
    "rasymo meslung",
    "diston",
    "blefaro",
    "kreivakaklys",
    "ras(ymo|ytojo|anciojo) spazm",
    "spazmin(e|es) disf",
  ],
};
