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
      en: "An attack in which both eyes stay turned, mostly upward, while the person is awake. It can last for minutes to hours.",
    },
    causes: [
      {
        id: "oculogyric-crisis-medicines",
        kind: "medicine",
        text: {
          en: "A medicine can bring on an oculogyric crisis. Most often it is one that blocks dopamine in the brain.",
        },
        clinical: {
          en: "Oculogyric crises are a potential complication of medications, most often of dopamine receptor blocking agents.",
        },
        source: sources.oculogyric,
      },
      {
        id: "oculogyric-crisis-diseases",
        kind: "part-of-disease",
        text: {
          en: "An oculogyric crisis can also have another cause. It can come from an inherited disorder or from damage in one place of the brain.",
        },
        clinical: {
          en: "Oculogyric crises also occur in hereditary and sporadic movement disorders and with focal brain lesions.",
        },
        source: sources.oculogyricCauses,
      },
    ],
    emergency: {
      kind: "can-be",
      text: {
        en: "This can be part of an emergency. If you or someone near you finds it hard to breathe, swallow or speak, call your local emergency number now, for example 112 or 911.",
      },
      source: sources.dystonicReactions,
    },
    source: sources.oculogyric,
  },
  {
    id: "status-dystonicus",
    name: { en: "Status dystonicus" },
    synonyms: { en: ["Dystonic storm"] },
    relation: "other",
    combination: "either",
    extent: "generalized",
    regions: [],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: {},
    sentence: {
      en: "Dystonia that gets much worse within a short time, so that a person needs help at once. It is also called dystonic storm.",
    },
    causes: [
      {
        id: "status-dystonicus-diseases",
        kind: "part-of-disease",
        text: {
          en: "Most people who get this crisis had dystonia before. For some it was DYT1 dystonia, for some the kind that comes with cerebral palsy.",
        },
        clinical: {
          en: "Status dystonicus usually occurs in patients with known dystonia, such as DYT1 dystonia or dystonic cerebral palsy.",
        },
        source: sources.dystonicStorm,
      },
      {
        id: "status-dystonicus-triggers",
        kind: "medicine",
        text: {
          en: "In about one of three cases, something sets status dystonicus off. It can be a change of medicine or an infection.",
        },
        clinical: {
          en: "Triggers such as medication adjustment or infection are present in about one third of all episodes of status dystonicus.",
        },
        source: sources.dystonicStorm,
      },
    ],
    emergency: {
      kind: "now",
      text: {
        en: "This is an emergency. If it is happening now, call your local emergency number, for example 112 or 911.",
      },
      source: sources.dystonicStorm,
    },
    source: sources.dystonicStorm,
  },
] as const satisfies readonly Form[];
