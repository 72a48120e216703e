import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const drugInducedFields: Pick<Form, "relation" | "combination" | "extent" | "regions" | "origins"> = {
  relation: "other",
  combination: "either",
  extent: "varies",
  regions: [],
  origins: ["acquired"],
};

/** Forms that a medicine or another drug causes. */
export const drugInduced = [
  {
    id: "drug-induced-dystonia",
    name: { en: "Drug-induced dystonia" },
    ...drugInducedFields,
    codes: { icd10: ["G24.0"] },
    sentence: {
      en: "Dystonia caused by a medicine or another drug; mostly it is an acute reaction that passes.",
    },
    source: sources.drugInduced,
  },
  {
    id: "acute-dystonic-reaction",
    name: { en: "Acute dystonic reaction" },
    ...drugInducedFields,
    codes: { icd10: ["G24.0"] },
    sentence: {
      en: "Dystonia that comes on shortly after a person takes certain medicines and that often passes.",
    },
    emergency: {
      kind: "can-be",
      text: { en: "This can be a medical emergency that needs help at once." },
      source: sources.dystonicReactions,
    },
    source: sources.dystonicReactions,
  },
  {
    id: "tardive-dystonia",
    name: { en: "Tardive dystonia" },
    ...drugInducedFields,
    codes: { icd10: ["G24.0"] },
    sentence: {
      en: "A dystonia that medicines called neuroleptics can cause; it is one of the tardive dyskinesias.",
    },
    source: sources.drugInduced,
  },
] as const satisfies readonly Form[];
