import type { LanguageTerms } from "./LanguageTerms.ts";

/** Basque: case endings are attached to the last word of the term, be it the noun or the adjective after it. */
export const eu: LanguageTerms = {
  language: "eu",
  nouns: [
    "distonia(|k|n|ren|ri|z|rik|tik|ra|rekin|rentzat|gatik|ko|dun|duna|dunak)",
    "distoni(en|ei|ekin|entzat|etan|etako|etatik|ez)",
  ],
  adjectives: ["distoniko(|a|ak|aren|arekin|ek|en|etan)"],
  qualifierPosition: "either",
  qualifiers: {
    dystonia: ["muskular~"],
    "cervical-dystonia": ["zerbikal~", "lepoko"],
    "oromandibular-dystonia": ["oromandibular~"],
    "musicians-dystonia": ["musikarien", "musikariaren"],
    "focal-dystonia": ["fokal~"],
    "generalized-dystonia": ["orokortu~", "generalizatu~"],
    "primary-dystonia": ["idiopatiko~", "primario~"],
    "secondary-dystonia": ["sekundario~"],
    "acute-dystonic-reaction": ["akutu~"],
    blepharospasm: ["betazalen", "betazaletako"],
    "laryngeal-dystonia": ["laringeo~", "laringeko"],
    "writers-cramp": ["idazlearen", "idazleen"],
    "focal-hand-dystonia": ["eskuko", "eskuaren"],
    "tardive-dystonia": ["berantiar~"],
    "segmental-dystonia": ["segmentario~", "segmental~"],
  },
  names: {
    "cervical-dystonia": ["tortikoli(|s) espasmodiko(|a|ak|aren|arekin)"],
  },
  contextNames: [
    {
      form: "torticollis",
      names: ["tortikoli(a|ak|aren|s|sa|sak|saren)"],
      needs: "movement",
      unless: "orthopedic",
    },
  ],
  conjunctions: ["eta", "edo"],
  lookAlikes: {
    qualifiers: ["neuro-begetatibo~", "begetatibo~", "baskular~", "ego"],
    terms: ["sortzetiko tortikoli(a|ak|aren|s|sa|sak|saren)", "ego=distoniko~"],
  },
  contextWords: {
    movement: ["espasmodiko", "toxina botulinikoa"],
    orthopedic: ["sortzetiko", "jaioberri"],
    autonomic: ["neuro-begetatibo", "nerbio-sistema (begetatibo|autonomo)"],
  },
  stems: ["diston", "tortikoli"],
};
