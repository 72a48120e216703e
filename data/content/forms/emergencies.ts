import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

/** Crises: attacks and sudden worsening. */
export const emergencies = [
  {
    id: "oculogyric-crisis",
    name: { en: "Oculogyric crisis" },
    relation: "other",
    combination: "either",
    extent: "focal",
    regions: ["eyes"],
    origins: ["inherited", "acquired"],
    codes: { mondo: ["MONDO:0000483"], hpo: ["HP:0010553"], gard: ["GARD:27531"] },
    sentence: {
      en: "A spell in which both eyes stay turned, mostly upward, while the person is awake and aware; most often a medicine causes it.",
    },
    source: sources.oculogyric,
  },
  {
    id: "status-dystonicus",
    name: { en: "Status dystonicus" },
    relation: "other",
    combination: "either",
    extent: "generalized",
    regions: [],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: {},
    sentence: {
      en: "A medical emergency in which dystonia quickly gets much worse; it is also called dystonic storm.",
    },
    emergency: {
      kind: "now",
      text: { en: "This is a medical emergency that needs help at once." },
      source: sources.dystonicStorm,
    },
    source: sources.dystonicStorm,
  },
] as const satisfies readonly Form[];
