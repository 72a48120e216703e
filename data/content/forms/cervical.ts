import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const cervicalFields: Pick<Form, "combination" | "extent" | "regions" | "origins"> = {
  combination: "either",
  extent: "focal",
  regions: ["neck"],
  origins: ["inherited", "acquired", "idiopathic"],
};

/** Cervical dystonia, and its kinds by the direction in which the head is pulled. */
export const cervical = [
  {
    id: "cervical-dystonia",
    name: { en: "Cervical dystonia" },
    relation: "same",
    ...cervicalFields,
    codes: { icd10: ["G24.3"], mondo: ["MONDO:0000481"], hpo: ["HP:0000473"], gard: ["GARD:10668"] },
    sentence: {
      en: "A focal dystonia in which the muscles that hold the head tighten against the person's will and turn the neck to a side, up or down.",
    },
    source: sources.cervical,
  },
  {
    id: "torticollis",
    name: { en: "Torticollis" },
    relation: "kind-of",
    ...cervicalFields,
    codes: { icd10: ["G24.3"], hpo: ["HP:0000473"] },
    sentence: {
      en: "As a dystonia, torticollis is the kind of cervical dystonia in which the head turns to the right or to the left.",
    },
    source: sources.cervicalKinds,
  },
  {
    id: "anterocollis",
    name: { en: "Anterocollis" },
    relation: "kind-of",
    ...cervicalFields,
    codes: {},
    sentence: {
      en: "The kind of cervical dystonia in which the neck bends and pulls the head forward.",
    },
    source: sources.cervicalKinds,
  },
  {
    id: "retrocollis",
    name: { en: "Retrocollis" },
    relation: "kind-of",
    ...cervicalFields,
    codes: { hpo: ["HP:0002544"] },
    sentence: { en: "The kind of cervical dystonia in which the neck pulls the head back." },
    source: sources.cervicalKinds,
  },
  {
    id: "laterocollis",
    name: { en: "Laterocollis" },
    relation: "kind-of",
    ...cervicalFields,
    codes: {},
    sentence: {
      en: "The kind of cervical dystonia in which the head tilts toward the right or the left shoulder.",
    },
    source: sources.cervicalKinds,
  },
] as const satisfies readonly Form[];
