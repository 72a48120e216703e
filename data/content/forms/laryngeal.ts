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

/** Laryngeal dystonia, also called spasmodic dysphonia, and its three kinds. */
export const laryngeal = [
  {
    id: "laryngeal-dystonia",
    name: { en: "Laryngeal dystonia" },
    synonyms: { en: ["Spasmodic dysphonia"] },
    ...laryngealFields,
    codes: { mondo: ["MONDO:0000485"], hpo: ["HP:0012049"], gard: ["GARD:27260"] },
    sentence: { en: "A dystonia in which spasms of muscles in the voice box change the voice." },
    causes: [
      {
        id: "laryngeal-dystonia-unknown",
        kind: "unknown",
        text: { en: "The cause of dystonia of the voice box is not known." },
        clinical: { en: "Spasmodic dysphonia is an idiopathic dystonia of the larynx." },
        source: sources.spasmodicDysphonia,
      },
    ],
  },
  {
    id: "adductor-laryngeal-dystonia",
    name: { en: "Adductor laryngeal dystonia" },
    synonyms: { en: ["Adductor spasmodic dysphonia"] },
    ...laryngealFields,
    codes: {},
    sentence: {
      en: "A dystonia of the voice box in which the vocal cords close without control. The voice sounds squeezed or strained.",
    },
    causes: [
      {
        id: "adductor-laryngeal-dystonia-unknown",
        kind: "unknown",
        text: { en: "Why the vocal cords close without control in this dystonia is not known." },
        clinical: { en: "Spasmodic dysphonia, including the adductor type, is an idiopathic dystonia." },
        source: sources.spasmodicDysphonia,
      },
    ],
  },
  {
    id: "abductor-laryngeal-dystonia",
    name: { en: "Abductor laryngeal dystonia" },
    synonyms: { en: ["Abductor spasmodic dysphonia"] },
    ...laryngealFields,
    codes: {},
    sentence: {
      en: "A dystonia of the voice box in which the vocal cords open without control. Air escapes, and the sound breaks off.",
    },
    causes: [
      {
        id: "abductor-laryngeal-dystonia-unknown",
        kind: "unknown",
        text: { en: "Why the vocal cords open without control in this dystonia is not known." },
        clinical: { en: "Spasmodic dysphonia, including the abductor type, is an idiopathic dystonia." },
        source: sources.spasmodicDysphonia,
      },
    ],
  },
  {
    id: "mixed-laryngeal-dystonia",
    name: { en: "Mixed laryngeal dystonia" },
    synonyms: { en: ["Mixed spasmodic dysphonia"] },
    ...laryngealFields,
    codes: {},
    sentence: {
      en: "A dystonia of the voice box. At some times the vocal cords close without control. At other times they open.",
    },
    causes: [
      {
        id: "mixed-laryngeal-dystonia-unknown",
        kind: "unknown",
        text: { en: "Why the vocal cords close and open without control in this dystonia is not known." },
        clinical: { en: "Spasmodic dysphonia, including the mixed type, is an idiopathic dystonia." },
        source: sources.spasmodicDysphonia,
      },
    ],
  },
] as const satisfies readonly Form[];
