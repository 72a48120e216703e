import type { LanguageTerms } from "./LanguageTerms.ts";

/** Latin names that occur in texts of every language, except where English itself uses them. */
export const la: LanguageTerms = {
  language: "la",
  nouns: ["dystoni(ae|am|arum)"],
  adjectives: ["dystonic(us|um|i)"],
  qualifierPosition: "after",
  qualifiers: {
    "primary-dystonia": ["idiopathica"],
    "cervical-dystonia": ["cervicalis"],
    "oromandibular-dystonia": ["oromandibularis", "orofacialis"],
    "laryngeal-dystonia": ["laryngea", "laryngis"],
    "focal-dystonia": ["focalis"],
    "segmental-dystonia": ["segmentalis"],
    "generalized-dystonia": ["generali(s|z)ata"],
    "acute-dystonic-reaction": ["acuta"],
    blepharospasm: ["palpebrarum"],
    "focal-hand-dystonia": ["manus", "manuum"],
    "musicians-dystonia": ["musicorum"],
    "tardive-dystonia": ["tarda", "tardiva"],
  },
  names: {
    "cervical-dystonia": ["torticollis dystonic(us|a)"],
    retrocollis: ["retrocollis spas(modicus|ticus)"],
    "laryngeal-dystonia": ["dysphonia spasmodica"],
    "oculogyric-crisis": ["cris(is|es) oculogyric(a|ae)"],
    "writers-cramp": ["graphospasmus"],
    "status-dystonicus": ["statu(s|m) dystonic(us|i|um)"],
    "torsion-dystonia": ["dysbasia lordotica progressiva"],
  },
  conjunctions: ["et"],
  lookAlikes: {
    qualifiers: ["neuro-vegetativa", "vegetativa", "vasorum", "neuro-circulatoria"],
    terms: ["torticollis (congenit(us|a)|muscularis|rheumatic(us|a)|acut(us|a)|ocularis|infectios(us|a))"],
  },
  stems: ["dyston", "torticol", "retro-col", "dysphonia spas", "oculogyr", "graphospas", "dysbasia lord"],
};
