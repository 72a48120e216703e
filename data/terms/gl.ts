import type { LanguageTerms } from "./LanguageTerms.ts";

/** Galician. Terms that are spelled as in Spanish or Portuguese are in those files. */
export const gl: LanguageTerms = {
  language: "gl",
  nouns: ["distonía(|s)"],
  adjectives: ["distónic(o|a)(|s)"],
  qualifierPosition: "after",
  qualifiers: {
    "cervical-dystonia": ["cervica(l|is)", "do pescozo"],
    "laryngeal-dystonia": ["larínxea(|s)"],
    "musicians-dystonia": ["do músico", "dos músicos"],
    "focal-hand-dystonia": ["da man", "das mans"],
    "foot-dystonia": ["do pé", "dos pés"],
    "focal-dystonia": ["foca(l|is)"],
    "multifocal-dystonia": ["multi-foca(l|is)"],
    "generalized-dystonia": ["xeneralizada(|s)"],
    "isolated-dystonia": ["illada(|s)"],
    "inherited-dystonia": ["xenética(|s)"],
    "functional-dystonia": ["psicóxena(|s)"],
    dystonia: ["grave(|s)", "muscula(r|res)"],
    blepharospasm: ["palpebral", "das pálpebras"],
    "oromandibular-dystonia": ["oromandibular"],
    "writers-cramp": ["do escritor", "da escritura"],
    "tardive-dystonia": ["tardía"],
    "segmental-dystonia": ["segmentaria", "segmental"],
    "dopa-responsive-dystonia": ["sensible á dopa"],
  },
  names: {
    blepharospasm: ["blefar(o|oe)-spasmo(|s)"],
    "writers-cramp": ["cambra do escritor", "calambre do escritor"],
    "laryngeal-dystonia": ["disfonía espasmódica"],
  },
  conjunctions: ["e", "ou"],
  lookAlikes: {
    qualifiers: [
      "neuro-vexetativa(|s)",
      "vexetativa(|s)",
      "do sistema nervioso (vexetativo|autónomo)",
      "vexetativ~",
      "neuro-vexetativ~",
      "vexeto~",
    ],
    terms: ["ego=distónic~", "enfermidade de meige"],
  },
  contextWords: {
    movement: ["trastorno(|s) do movemento"],
    autonomic: ["neurovexetativ", "sistema nervioso (vexetativo|autónomo)"],
  },
  stems: ["diston", "blefar", "cambra do", "calambr", "disfon"],
};
