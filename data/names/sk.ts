import type { LanguageNames } from "./LanguageNames.ts";

/** Slovak. */
export const sk: LanguageNames = {
  language: "sk",
  nouns: ["dystóni(a|e|u|i|ou|í|ám|ách|ami|o)"],
  adjectives: ["dystonick(ý|á|é|ého|ému|om|ým|ou|ých|ými|y|ej|ú)"],
  qualifiersStand: "either",
  qualifiers: {
    "cervical-dystonia": ["cervikáln~", "krčn~", "krku"],
    "laryngeal-dystonia": ["laryngeáln~", "hrtana"],
    "oromandibular-dystonia": ["oromandibulárn~"],
    "focal-dystonia": ["fokáln~"],
    "segmental-dystonia": ["segmentáln~", "segmentov~"],
    "generalised-dystonia": ["generalizovan~"],
    "musicians-dystonia": ["hudobník~"],
    "primary-dystonia": ["primárn~"],
    "secondary-dystonia": ["sekundárn~"],
    "tardive-dystonia": ["tardívn~", "neskor~"],
    "acute-dystonic-reaction": ["akútn~"],
    "torsion-dystonia": ["torzn~"],
    dystonia: ["svalov~", "idiopatick~"],
  },
  names: {
    "cervical-dystonia": ["spastick(á|ej|ú|ý) torti(k|c)ol(|l)is"],
    blepharospasm: ["blefarospazm(us|u|om)"],
    "writers-cramp": ["pisársk(y|eho) kŕč(|a)", "grafospazm(us|u)"],
    "laryngeal-dystonia": ["spastick(á|ej|ú) dysfóni(a|e|u)", "spazmodick(á|ej|ú) dysfóni(a|e|u)"],
    "oculogyric-crisis": ["okulogyrick(á|é|ej) kríz(a|y)", "okulogyrn(á|é) kríz(a|y)"],
  },
  contextNames: [
    { form: "torticollis", names: ["tortikol(|l)is"], needs: "movement", unless: "orthopaedic" },
    { form: "meige-syndrome", names: ["meigeov syndróm", "meigeho syndróm"], unless: "lymphedema" },
  ],
  joiners: ["a", "alebo", "či"],
  lookAlikes: {
    beside: [
      "vegetatívn~",
      "neuro-vegetatívn~",
      "neuro-cirkulačn~",
      "autonómn~",
      "vaskulárn~",
      "cievn~",
      "ego",
    ],
    terms: ["vroden(á|ý) tortikol(|l)is", "ego-dyston~"],
  },
  cues: {
    orthopaedic: ["vroden", "dojč", "novorod"],
    movement: ["spastick", "botulotox", "poruchy pohybu"],
    autonomic: ["vegetatívn"],
  },
  stems: [
    "dyston",
    "tortik",
    "tortic",
    "blefaro",
    "pisarsk(y|eho) krc",
    "grafospa",
    "spastick(a|ej|u) dysf",
    "spazmodick",
    "okulogyr",
  ],
};
