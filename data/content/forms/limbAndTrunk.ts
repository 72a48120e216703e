import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const anyOriginFields: Pick<Form, "relation" | "combination" | "origins"> = {
  relation: "other",
  combination: "either",
  origins: ["inherited", "acquired", "idiopathic"],
};

/** Forms that affect an arm, a leg or the trunk, in any task. */
export const limbAndTrunk = [
  {
    id: "limb-dystonia",
    name: { en: "Limb dystonia" },
    ...anyOriginFields,
    extent: "varies",
    regions: ["arm", "hand", "leg", "foot"],
    codes: { hpo: ["HP:0002451"], gard: ["GARD:3253"] },
    sentence: {
      en: "Dystonia of a hand, arm, foot or leg. Its muscles tighten against the person's will and pull it into unusual positions.",
    },
    causes: [
      {
        id: "limb-dystonia-unknown",
        kind: "unknown",
        knownIn: "few",
        text: { en: "In most people with dystonia of an arm or a leg, the cause is not known." },
        clinical: { en: "In most cases, the cause of limb dystonia is unknown." },
        source: sources.limb,
      },
      {
        id: "limb-dystonia-parkinson",
        kind: "part-of-disease",
        text: {
          en: "People with Parkinson disease can get dystonia of a leg. It can come when the medicine levodopa wears off.",
        },
        clinical: {
          en: "In Parkinson disease, wearing-off of levodopa can cause dystonia, most often of the lower limb.",
        },
        source: sources.focalSymptoms,
      },
    ],
    source: sources.limb,
  },
  {
    id: "foot-dystonia",
    name: { en: "Foot dystonia" },
    ...anyOriginFields,
    extent: "varies",
    regions: ["foot"],
    codes: {},
    sentence: {
      en: "Dystonia in which the muscles of the foot tighten, often with pain. They twist the foot or turn it in.",
    },
    causes: [
      {
        id: "foot-dystonia-acquired",
        kind: "acquired",
        text: {
          en: "In 36 adults with dystonia of one foot, doctors found a cause in over half. An injury was the most common one, in 10 of them.",
        },
        clinical: {
          en: "Of 36 adults with focal lower limb dystonia with foot torsion, over half had an identifiable cause, most often trauma (10).",
        },
        source: sources.footCauses,
      },
      {
        id: "foot-dystonia-parkinsonism",
        kind: "part-of-disease",
        text: {
          en: "Dystonia of the foot can be an early sign of Parkinson disease or a related one. This was so in 5 of 36 adults.",
        },
        clinical: {
          en: "Of 36 adults with focal lower limb dystonia with foot torsion, 5 had parkinsonism.",
        },
        source: sources.footCauses,
      },
      {
        id: "foot-dystonia-unknown",
        kind: "unknown",
        text: { en: "In some adults with dystonia of the foot, no cause is found." },
        clinical: { en: "An idiopathic form of adult-onset focal lower limb dystonia exists." },
        source: sources.footIdiopathic,
      },
    ],
    source: sources.foot,
  },
  {
    id: "truncal-dystonia",
    name: { en: "Truncal dystonia" },
    synonyms: { en: ["Axial dystonia"] },
    ...anyOriginFields,
    extent: "varies",
    regions: ["trunk"],
    codes: { hpo: ["HP:0002530"] },
    sentence: {
      en: "Dystonia of the muscles along the middle of the body. These are the chest, the belly and the back.",
    },
    causes: [
      {
        id: "truncal-dystonia-part-of-disease",
        kind: "part-of-disease",
        text: { en: "In adults, dystonia of the trunk often comes from a disease of the brain." },
        clinical: {
          en: "Adult-onset truncal dystonia is commonly attributed to secondary etiologies, such as a neurodegenerative illness.",
        },
        source: sources.truncal,
      },
      {
        id: "truncal-dystonia-medicine",
        kind: "medicine",
        text: { en: "In adults, some medicines can lead to dystonia of the trunk after a long time." },
        clinical: { en: "Adult-onset truncal dystonia is also attributed to tardive syndromes." },
        source: sources.truncal,
      },
      {
        id: "truncal-dystonia-unknown",
        kind: "unknown",
        text: { en: "In some adults with dystonia of the trunk, no cause is found. This is rare." },
        clinical: { en: "Idiopathic adult-onset truncal dystonia is relatively rare." },
        source: sources.truncal,
      },
    ],
    source: sources.axial,
  },
] as const satisfies readonly Form[];
