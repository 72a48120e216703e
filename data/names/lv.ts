import type { LanguageNames } from "./LanguageNames.ts";

/** Latvian. */
export const lv: LanguageNames = {
  language: "lv",
  nouns: ["distonij(a|as|ai|u|ā|ām|ās)"],
  adjectives: ["distonisk(s|a|i|as|ais|ā|ie|ās|o|u|ām|iem)"],
  qualifiersStand: "before",
  qualifiers: {
    "cervical-dystonia": ["cervikāl~", "kakla"],
    "focal-dystonia": ["fokāl~"],
    "generalised-dystonia": ["ģeneralizēt~"],
    "segmental-dystonia": ["segmentār~"],
    "laryngeal-dystonia": ["laringeāl~", "balsenes"],
    "musicians-dystonia": ["mūziķu"],
    "primary-dystonia": ["primār~"],
    "secondary-dystonia": ["sekundār~"],
    "acute-dystonic-reaction": ["akūt~"],
    "tardive-dystonia": ["tardīv~", "vēlīn~"],
    "torsion-dystonia": ["torsijas"],
    dystonia: ["muskuļu"],
  },
  names: {
    blepharospasm: ["blefarospazm(s|a|u|as)"],
    "cervical-dystonia": ["spastisk(ais|ā) (tortikollis|greizais kakls|greizā kakla)"],
    "writers-cramp": ["rakst(ītāja|īšanas) spazm(a|as)", "rakst(ītāja|īšanas) krampji"],
    "laryngeal-dystonia": ["spastisk(ā|a) disfonij(a|as)", "spazmatisk(ā|a) disfonij(a|as)"],
  },
  contextNames: [
    {
      form: "torticollis",
      names: ["tortikollis", "greizais kakls"],
      needs: "movement",
      unless: "orthopaedic",
    },
  ],
  joiners: ["un", "vai"],
  lookAlikes: {
    beside: [
      "veģetatīv~",
      "neirocirkulator~",
      "veģetatīvi",
      "vaskulār~",
      "asinsvadu",
      "autonom~",
      "neiroveģetatīv~",
      "veģetatīvi vaskulār~",
    ],
    terms: ["iedzimt(s|ais) (greizais kakls|tortikollis)"],
  },
  cues: {
    autonomic: ["veģetat", "neirocirk"],
    movement: ["kustību", "botul", "spastisk"],
    orthopaedic: ["iedzimt", "zīdain"],
  },
  stems: [
    "diston",
    "blefaro",
    "tortik",
    "greizais kakls",
    "greiza kakla",
    "rakst(itaja|isanas) (spazm|kramp)",
    "(spastisk|spazmatisk)(a|ā) disf",
  ],
};
