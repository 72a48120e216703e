import type { LanguageNames } from "./LanguageNames.ts";

/** Croatian, where it differs from Serbian. */
export const hr: LanguageNames = {
  language: "hr",
  nouns: ["distonij(a|e|i|u|om|o|ama)"],
  adjectives: ["distoničn(i|a|o|e|og|oj|om|u|ih|im|ima)", "distonijsk~"],
  qualifiersStand: "either",
  qualifiers: {
    "generalised-dystonia": ["generaliziran~"],
    "musicians-dystonia": ["glazbenika", "glazbeničk~"],
    "segmental-dystonia": ["segmentaln~"],
    "inherited-dystonia": ["nasljedn~"],
    "task-specific-dystonia": ["zadatkom specifičn~"],
    dystonia: ["mišićn~"],
  },
  names: {
    "dystonic-tremor": ["disto(ničn|nijsk|ničk)(i|og|im) tremor(|a|om)"],
    "acute-dystonic-reaction": ["akutn(a|e|u) disto(ničn|ničk)(a|e|u) reakcij(a|e|u)"],
    "cervical-dystonia": ["spa(z|s)modičk(i|og|om) tortikolis(|a|om)", "spastičk(i|og) tortikolis(|a)"],
    "laryngeal-dystonia": ["spa(z|s)modičk(a|e|u) disfonij(a|e|u)"],
    "writers-cramp": ["pisačk(i|og) grč(|a)", "spisateljsk(i|og) grč(|a)", "pisarsk(i|og) grč(|a)"],
  },
  joiners: ["te", "i", "ili"],
  lookAlikes: {
    beside: ["neuro-cirkulacijsk~", "vegetativno", "krvožiln~"],
    terms: ["prirođen(i|og) tortikolis(|a)", "kongenitaln(i|og) tortikolis(|a)"],
  },
  cues: { orthopaedic: ["prirođen", "dojenč"], movement: ["poremećaj pokreta", "botulinski", "spazmodič"] },
  stems: ["diston", "tortik", "spa(z|s)modick(a|e|u) disf", "(pisack|pisarsk|spisateljsk)(i|og) grc"],
};
