import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const paroxysmalFields: Pick<Form, "relation" | "extent" | "regions"> = {
  relation: "other",
  extent: "varies",
  regions: [],
};

/** Forms that occur in attacks. */
export const paroxysmal = [
  {
    id: "paroxysmal-dystonia",
    name: { en: "Paroxysmal dystonia" },
    ...paroxysmalFields,
    combination: "either",
    origins: ["inherited", "acquired", "idiopathic"],
    codes: {
      mondo: ["MONDO:0016058"],
      orphanet: ["ORPHA:200037"],
      hpo: ["HP:0002268"],
      gard: ["GARD:20340"],
    },
    sentence: {
      en: "Dystonia that comes on suddenly, mostly after a certain trigger, and passes by itself.",
    },
    source: sources.hereditaryOverview,
  },
  {
    id: "paroxysmal-kinesigenic-dystonia",
    name: { en: "Paroxysmal kinesigenic dystonia" },
    ...paroxysmalFields,
    combination: "combined",
    origins: ["inherited", "idiopathic"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0044202"],
      orphanet: ["ORPHA:98809"],
      gard: ["GARD:8721"],
      omim: ["OMIM:128200"],
    },
    sentence: {
      en: "Attacks of abnormal movement, which may be dystonia, set off by sudden motion such as standing up quickly.",
    },
    source: sources.paroxysmalKinesigenic,
  },
  {
    id: "paroxysmal-nonkinesigenic-dystonia",
    name: { en: "Paroxysmal nonkinesigenic dystonia" },
    ...paroxysmalFields,
    combination: "combined",
    origins: ["inherited", "acquired"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0700088"],
      orphanet: ["ORPHA:98810"],
      gard: ["GARD:8722"],
      omim: ["OMIM:118800"],
    },
    sentence: {
      en: "Attacks of abnormal movement, which may be dystonia, that alcohol, caffeine or stress can bring on, but not sudden motion.",
    },
    source: sources.paroxysmalNonkinesigenic,
  },
  {
    id: "exercise-induced-dystonia",
    name: { en: "Exercise-induced dystonia" },
    relation: "other",
    combination: "either",
    extent: "varies",
    regions: ["arm", "leg"],
    origins: ["inherited", "idiopathic"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0012805"],
      orphanet: ["ORPHA:98811"],
      gard: ["GARD:10541"],
      omim: ["OMIM:612126"],
    },
    sentence: {
      en: "Painless attacks of dystonia in the arms or legs that long physical activity sets off.",
    },
    source: sources.exerciseInduced,
  },
  {
    id: "nocturnal-paroxysmal-dystonia",
    name: { en: "Nocturnal paroxysmal dystonia" },
    ...paroxysmalFields,
    combination: "combined",
    origins: ["inherited", "idiopathic"],
    codes: { mondo: ["MONDO:0043969"], gard: ["GARD:27970"] },
    sentence: {
      en: "Attacks of complex movements, some of them dystonic, that arise from sleep and are counted as a kind of epilepsy.",
    },
    source: sources.nocturnal,
  },
] as const satisfies readonly Form[];
