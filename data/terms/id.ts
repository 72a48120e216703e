import type { LanguageTerms } from "./LanguageTerms.ts";

/** Indonesian and Malay. */
export const id: LanguageTerms = {
  language: "id",
  nouns: ["distonia(|nya)"],
  adjectives: ["distonik"],
  qualifierPosition: "after",
  qualifiers: {
    "cervical-dystonia": ["servikal", "serviks", "leher"],
    "focal-dystonia": ["fokal"],
    "segmental-dystonia": ["segmental"],
    "generalized-dystonia": ["umum", "menyeluruh", "general", "generalisata"],
    "laryngeal-dystonia": ["laring", "laringeal"],
    "oromandibular-dystonia": ["oromandibular", "oromandibula"],
    "musicians-dystonia": ["musisi"],
    "acute-dystonic-reaction": ["akut"],
    "tardive-dystonia": ["tardif"],
    "primary-dystonia": ["primer"],
    "secondary-dystonia": ["sekunder"],
    dystonia: ["otot"],
    "focal-hand-dystonia": ["tangan"],
    "torsion-dystonia": ["torsi"],
  },
  names: {
    "cervical-dystonia": ["tortikolis spasmodik", "tortikolis spastik"],
    blepharospasm: ["blefarospasme", "blefarospasmus"],
    "writers-cramp": ["kram penulis"],
    "laryngeal-dystonia": ["disfonia spasmodik"],
    "oculogyric-crisis": ["krisis okulogirik"],
  },
  contextNames: [{ form: "torticollis", names: ["tortikolis"], needs: "movement", unless: "orthopedic" }],
  conjunctions: ["dan", "atau"],
  relations: {
    negated: {
      before: ["(tanpa|bukan|tidak)", "tidak (ada|ditemukan)"],
      after: ["(disingkirkan|tidak ditemukan)"],
    },
    family: {
      before: ["riwayat keluarga( dengan|)", "(ibu|ayah)(nya|) menderita"],
      after: ["dalam keluarga"],
    },
  },
  lookAlikes: {
    qualifiers: [
      "bilier",
      "empedu",
      "vegetatif",
      "neurovegetatif",
      "otonom",
      "vaskular",
      "neurosirkulasi",
      "vegetovaskular",
      "tumbuhan",
      "nabati",
    ],
    terms: ["tortikolis (otot |muskular |)kongenital", "tortikolis bawaan"],
  },
  contextWords: {
    orthopedic: ["kongenital", "bayi", "bawaan"],
    movement: ["spasmodik", "botulinum", "gangguan gerak"],
    motor: ["tidak disengaja", "involunter"],
  },
  stems: ["diston", "tortikol", "blefaro", "kram penulis", "disfonia spasmodik", "okulogir"],
};
