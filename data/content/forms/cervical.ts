import { rareGuru } from "../causes/sources.ts";
import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const cervicalFields: Pick<Form, "combination" | "extent" | "regions" | "origins"> = {
  combination: "either",
  extent: "focal",
  regions: ["neck"],
  origins: ["inherited", "acquired", "idiopathic"],
};

/** Cervical dystonia, its kinds by the direction in which the head is pulled, and its combination with the face. */
export const cervical = [
  {
    id: "cervical-dystonia",
    name: { en: "Cervical dystonia" },
    synonyms: { en: ["Spasmodic torticollis"] },
    relation: "same",
    ...cervicalFields,
    codes: { icd10: ["G24.3"], mondo: ["MONDO:0000481"], hpo: ["HP:0000473"], gard: ["GARD:27529"] },
    sentence: {
      en: "A focal dystonia: neck muscles tighten against the person's will. The head turns or tilts to a side, forward or back.",
    },
    causes: [
      {
        id: "cervical-dystonia-unknown",
        kind: "unknown",
        knownIn: "few",
        text: { en: "The cause of cervical dystonia is mostly not known." },
        clinical: { en: "The cause of cervical dystonia is usually unknown (idiopathic)." },
        source: sources.cervicalCauses,
      },
      {
        id: "cervical-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: in about 12 of 100 people with the primary form, genes passed on to them play a part.",
        },
        clinical: {
          en: "Primary cervical dystonia: associated with a hereditary component in approximately 12% of cases.",
        },
        question: "families",
        source: rareGuru,
      },
    ],
    source: sources.cervical,
  },
  {
    id: "torticollis",
    name: { en: "Torticollis" },
    relation: "kind-of",
    ...cervicalFields,
    codes: { icd10: ["G24.3"], hpo: ["HP:0000473"] },
    sentence: {
      en: "As a dystonia, torticollis is a kind of cervical dystonia. The head turns to the right or to the left.",
    },
    causes: [
      {
        id: "torticollis-unknown",
        kind: "unknown",
        knownIn: "few",
        text: {
          en: "Torticollis can be a dystonia. If that starts in an adult, the cause is mostly not known.",
        },
        clinical: { en: "Spasmodic adult-onset torticollis is usually idiopathic." },
        source: sources.cervicalCauses,
      },
      {
        id: "torticollis-families",
        kind: "genetic",
        text: { en: "It can run in families: but only a few people with it have relatives with it." },
        clinical: {
          en: "A few patients with spasmodic torticollis have a family history, some with a change in THAP1, TUBB4A or GNAL.",
        },
        question: "families",
        source: sources.cervicalCauses,
      },
    ],
    source: sources.cervicalKinds,
  },
  {
    id: "anterocollis",
    name: { en: "Anterocollis" },
    relation: "kind-of",
    ...cervicalFields,
    codes: {},
    sentence: { en: "The kind of cervical dystonia in which the neck bends and pulls the head forward." },
    causes: [
      {
        id: "anterocollis-unknown",
        kind: "unknown",
        knownIn: "few",
        text: {
          en: "The cause of cervical dystonia is mostly not known. Anterocollis is one of its kinds.",
        },
        clinical: { en: "The cause of cervical dystonia, including anterocollis, is usually unknown." },
        source: sources.cervicalCauses,
      },
    ],
    source: sources.cervicalKinds,
  },
  {
    id: "retrocollis",
    name: { en: "Retrocollis" },
    relation: "kind-of",
    ...cervicalFields,
    codes: { hpo: ["HP:0002544"] },
    sentence: { en: "The kind of cervical dystonia in which the neck pulls the head back." },
    causes: [
      {
        id: "retrocollis-unknown",
        kind: "unknown",
        knownIn: "few",
        text: { en: "The cause of cervical dystonia is mostly not known. Retrocollis is one of its kinds." },
        clinical: { en: "The cause of cervical dystonia, including retrocollis, is usually unknown." },
        source: sources.cervicalCauses,
      },
    ],
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
    causes: [
      {
        id: "laterocollis-unknown",
        kind: "unknown",
        knownIn: "few",
        text: {
          en: "The cause of cervical dystonia is mostly not known. Laterocollis is one of its kinds.",
        },
        clinical: { en: "The cause of cervical dystonia, including laterocollis, is usually unknown." },
        source: sources.cervicalCauses,
      },
    ],
    source: sources.cervicalKinds,
  },
  {
    id: "craniocervical-dystonia",
    name: { en: "Craniocervical dystonia" },
    relation: "includes",
    combination: "either",
    extent: "segmental",
    regions: ["eyes", "face", "jaw", "tongue", "larynx", "neck"],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: {},
    sentence: {
      en: "Dystonia of the neck together with the face, the jaw, the tongue or the voice box.",
    },
    causes: [
      {
        id: "craniocervical-dystonia-brain",
        kind: "acquired",
        text: {
          en: "Harm to the brain can cause dystonia of the head and neck. It can be a stroke, an infection, a lack of oxygen or a tumor.",
        },
        clinical: {
          en: "Secondary craniocervical dystonia: due to structural lesions or neural insults, e.g. stroke, infection, hypoxia or neoplasm.",
        },
        source: sources.craniocervical,
      },
      {
        id: "craniocervical-dystonia-medicine",
        kind: "medicine",
        text: {
          en: "Dystonia of the head and neck can come from medicines. Neuroleptics and some medicines against nausea are among them.",
        },
        clinical: {
          en: "Secondary craniocervical dystonia can be due to medications, e.g. neuroleptics, antiemetics or anticonvulsants.",
        },
        source: sources.craniocervical,
      },
      {
        id: "craniocervical-dystonia-part-of-disease",
        kind: "part-of-disease",
        text: {
          en: "Some people have dystonia of the head and neck as part of a brain disease. Parkinson disease is one of them.",
        },
        clinical: {
          en: "Heredodegenerative diseases with craniocervical dystonia include Parkinson disease.",
        },
        source: sources.craniocervical,
      },
    ],
    source: sources.traditionalClassification,
  },
] as const satisfies readonly Form[];
