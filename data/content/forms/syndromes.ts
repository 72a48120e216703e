import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const syndromeFields: Pick<Form, "relation" | "extent"> = { relation: "other", extent: "varies" };

/** Dystonia as one part of a syndrome or as a consequence of another condition. */
export const syndromes = [
  {
    id: "functional-dystonia",
    name: { en: "Functional dystonia" },
    ...syndromeFields,
    combination: "either",
    regions: [],
    origins: ["functional"],
    codes: {},
    sentence: {
      en: "Dystonia that comes from how the nervous system works, not from damage to it; it is also called psychogenic dystonia.",
    },
    source: sources.functional,
  },
  {
    id: "post-traumatic-dystonia",
    name: { en: "Post-traumatic dystonia" },
    ...syndromeFields,
    combination: "either",
    regions: [],
    origins: ["acquired"],
    codes: {},
    sentence: {
      en: "Dystonia that follows an injury to the head or to another part of the body, sometimes months or years later.",
    },
    source: sources.postTraumatic,
  },
  {
    id: "post-stroke-dystonia",
    name: { en: "Post-stroke dystonia" },
    ...syndromeFields,
    combination: "either",
    regions: [],
    origins: ["acquired"],
    codes: {},
    sentence: {
      en: "Dystonia that follows a stroke, mostly one in deep parts of the brain such as the basal ganglia.",
    },
    source: sources.postStroke,
  },
  {
    id: "deafness-dystonia-syndrome",
    name: { en: "Deafness-dystonia-optic neuronopathy syndrome" },
    ...syndromeFields,
    combination: "combined",
    regions: [],
    origins: ["inherited"],
    codes: {
      mondo: ["MONDO:0010578"],
      orphanet: ["ORPHA:52368"],
      gard: ["GARD:8331"],
      omim: ["OMIM:304700"],
    },
    sentence: {
      en: "An inherited disorder, nearly always of males, with hearing loss in early childhood, then dystonia or clumsy movement, and failing sight.",
    },
    source: sources.deafnessDystonia,
  },
  {
    id: "hypermanganesemia-with-dystonia",
    name: { en: "Hypermanganesemia with dystonia" },
    ...syndromeFields,
    combination: "combined",
    regions: ["arm", "leg"],
    origins: ["inherited"],
    codes: {
      mondo: ["MONDO:0013208"],
      orphanet: ["ORPHA:309854"],
      gard: ["GARD:10706"],
      omim: ["OMIM:613280"],
    },
    sentence: {
      en: "An inherited disorder in which manganese builds up in brain, liver and blood and often causes dystonia in children.",
    },
    source: sources.hypermanganesemia,
  },
  {
    id: "leber-optic-neuropathy-with-dystonia",
    name: { en: "Leber hereditary optic neuropathy with dystonia" },
    ...syndromeFields,
    combination: "combined",
    regions: [],
    origins: ["inherited"],
    codes: { mondo: ["MONDO:0010772"], gard: ["GARD:8476"], omim: ["OMIM:500001"] },
    sentence: {
      en: "A very rare inherited disorder in which dystonia mostly begins in childhood and loss of sight may begin in early adult life.",
    },
    source: sources.leberDystonia,
  },
  {
    id: "dystonic-cerebral-palsy",
    name: { en: "Dystonic cerebral palsy" },
    ...syndromeFields,
    combination: "either",
    regions: [],
    origins: ["acquired"],
    codes: {},
    sentence: {
      en: "A kind of cerebral palsy in which an injury to the basal ganglia of the brain leads to twisting movements that repeat.",
    },
    source: sources.cerebralPalsy,
  },
  {
    id: "dystonic-tremor",
    name: { en: "Dystonic tremor" },
    ...syndromeFields,
    combination: "either",
    regions: [],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: {},
    sentence: { en: "Tremor (shaking) that is made by the muscle contractions of dystonia." },
    source: sources.dystonicTremor,
  },
  {
    id: "parkinsonian-dystonia",
    name: { en: "Dystonia in Parkinson's disease" },
    ...syndromeFields,
    combination: "combined",
    regions: ["foot"],
    origins: ["inherited", "idiopathic"],
    codes: {},
    sentence: {
      en: "Dystonia in a person with Parkinson's disease, such as a painful cramp of the foot or curled, clenched toes.",
    },
    source: sources.parkinson,
  },
] as const satisfies readonly Form[];
