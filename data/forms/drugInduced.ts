import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const fromADrug: Pick<Form, "relation" | "combination" | "extent" | "regions" | "origins"> = {
  relation: "other",
  combination: "either",
  extent: "varies",
  regions: [],
  origins: ["acquired"],
};

/** Forms that a medicine or another drug causes. */
export const drugInduced: readonly Form[] = [
  {
    id: "drug-induced-dystonia",
    name: {
      en: "Drug-induced dystonia",
      es: "Distonía inducida por drogas",
      pt: "Distonia induzida por medicamentos",
      fr: "Dystonie médicamenteuse",
      de: "Arzneimittelinduzierte Dystonie",
      it: "Distonia indotta da farmaci",
      ja: "薬物誘発性ジストニア",
      zh: "药源性肌张力障碍",
    },
    ...fromADrug,
    codes: { icd10: ["G24.0"] },
    sentence: {
      en: "Dystonia caused by a medicine or another drug; mostly it is an acute reaction that passes.",
    },
    source: sources.drugInduced,
  },
  {
    id: "acute-dystonic-reaction",
    name: {
      en: "Acute dystonic reaction",
      es: "Distonía aguda",
      pt: "Distonia aguda",
      fr: "Dystonie aiguë",
      it: "Distonia acuta",
      ja: "急性ジストニア",
      zh: "急性药源性肌张力障碍",
      ru: "Острая дистония",
    },
    ...fromADrug,
    codes: { icd10: ["G24.0"] },
    sentence: {
      en: "Dystonia that comes on shortly after a person takes certain medicines and that often passes.",
    },
    emergency: {
      text: { en: "This can be a medical emergency that needs help at once." },
      source: sources.dystonicReactions,
    },
    source: sources.dystonicReactions,
  },
  {
    id: "tardive-dystonia",
    name: {
      en: "Tardive dystonia",
      es: "Distonía tardía",
      pt: "Distonia tardia",
      fr: "Dystonie tardive",
      de: "Tardive Dystonie",
      it: "Distonia tardiva",
      ja: "遅発性ジストニア",
      ru: "Тардивная дистония",
    },
    ...fromADrug,
    codes: { icd10: ["G24.0"] },
    sentence: {
      en: "A dystonia that medicines called neuroleptics can cause; it is one of the tardive dyskinesias.",
    },
    source: sources.drugInduced,
  },
];
