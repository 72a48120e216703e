import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const laryngealFields: Pick<Form, "relation" | "combination" | "extent" | "regions" | "origins" | "source"> =
  {
    relation: "other",
    combination: "either",
    extent: "focal",
    regions: ["larynx"],
    origins: ["inherited", "acquired", "idiopathic"],
    source: sources.spasmodicDysphonia,
  };

/** Laryngeal dystonia, also called spasmodic dysphonia, and its two kinds. */
export const laryngeal = [
  {
    id: "laryngeal-dystonia",
    name: { en: "Laryngeal dystonia" },
    ...laryngealFields,
    codes: { mondo: ["MONDO:0000485"], hpo: ["HP:0012049"], gard: ["GARD:27260"] },
    sentence: { en: "A dystonia in which spasms of muscles in the voice box make the voice abnormal." },
  },
  {
    id: "adductor-laryngeal-dystonia",
    name: { en: "Adductor laryngeal dystonia" },
    ...laryngealFields,
    codes: {},
    sentence: {
      en: "The kind of laryngeal dystonia in which the vocal folds close without control and the voice sounds squeezed or strained.",
    },
  },
  {
    id: "abductor-laryngeal-dystonia",
    name: { en: "Abductor laryngeal dystonia" },
    ...laryngealFields,
    codes: {},
    sentence: {
      en: "The kind of laryngeal dystonia in which the vocal cords open without control, so that air escapes and the sound breaks off.",
    },
  },
] as const satisfies readonly Form[];
