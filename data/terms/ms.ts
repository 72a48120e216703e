import type { LanguageTerms } from "./LanguageTerms.ts";

/** Malay terms that differ from the Indonesian ones in `id`. */
export const ms: LanguageTerms = {
  language: "ms",
  nouns: ["d(i|y)stonia"],
  adjectives: ["d(i|y)stonik"],
  qualifierPosition: "after",
  qualifiers: {
    "cervical-dystonia": ["serviks", "servikal", "leher"],
    "focal-dystonia": ["fokus", "fokal"],
    "segmental-dystonia": ["segmental"],
    "oromandibular-dystonia": ["oromandibular"],
    blepharospasm: ["kelopak mata"],
    "laryngeal-dystonia": ["laring", "larinks"],
    "writers-cramp": ["penulis"],
    "focal-hand-dystonia": ["tangan"],
    "generalized-dystonia": ["umum", "menyeluruh"],
    "musicians-dystonia": ["pemuzik"],
    "tardive-dystonia": ["tardif", "lewat"],
  },
  names: { blepharospasm: ["blefarospasme"] },
  conjunctions: ["dan", "atau", "serta"],
  lookAlikes: { qualifiers: ["vegetatif", "autonomik", "vaskular", "tumbuhan"] },
  stems: ["diston", "dyston", "blefar"],
};
