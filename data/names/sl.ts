import type { LanguageNames } from "./LanguageNames.ts";

/** Slovene. */
export const sl: LanguageNames = {
  language: "sl",
  nouns: ["distonij(a|e|i|o|ami|ah|am)"],
  adjectives: ["distoničn(i|a|o|e|ega|im|ih|imi|emu)", "distonič(en|na)"],
  qualifiersStand: "either",
  qualifiers: {
    "cervical-dystonia": ["cervikaln~", "vratn~", "vratu"],
    "focal-dystonia": ["žariščn~", "fokaln~"],
    "generalised-dystonia": ["generaliziran~"],
    "segmental-dystonia": ["segmentn~"],
    "musicians-dystonia": ["glasbenik~"],
    "laryngeal-dystonia": ["laringealn~", "grla"],
    "primary-dystonia": ["primarn~"],
    "secondary-dystonia": ["sekundarn~"],
    "acute-dystonic-reaction": ["akutn~"],
    "tardive-dystonia": ["tardivn~"],
    dystonia: ["mišičn~"],
  },
  names: {
    "cervical-dystonia": ["spa(z|s)(mo|)(dič|tič)n(i|ega) tortikolis(|a)"],
    blepharospasm: ["blefarospaz(em|ma|mu|mom)"],
    "writers-cramp": ["pisarsk(i|ega) krč(|a)", "grafospaz(em|ma)"],
    "laryngeal-dystonia": ["spazmodičn(a|e|o) disfonij(a|e|o)"],
    "oculogyric-crisis": ["okulogirn(a|e|o|ih) kriz(a|e|o)"],
  },
  contextNames: [
    { form: "torticollis", names: ["tortikolis(|a|om)"], needs: "movement", unless: "orthopaedic" },
  ],
  joiners: ["in", "ali", "ter"],
  lookAlikes: {
    beside: [
      "vegetativn~",
      "neurovegetativn~",
      "nevrovegetativn~",
      "nevrocirkulatorn~",
      "avtonomn~",
      "vaskularn~",
      "žiln~",
    ],
    terms: ["prirojen(i|ega) tortikolis(|a)", "ego-distonič~"],
  },
  cues: {
    orthopaedic: ["prirojen", "dojenč"],
    movement: ["motnja gibanja", "spazmodi"],
    autonomic: ["vegetativ"],
  },
  stems: [
    "diston",
    "tortik",
    "blefaro",
    "pisarsk(i|ega) krc",
    "grafospaz",
    "spazmodicn(a|e|o) disf",
    "okulogir",
  ],
};
