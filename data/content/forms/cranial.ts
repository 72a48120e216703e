import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const anyOriginFields: Pick<Form, "relation" | "combination" | "origins"> = {
  relation: "other",
  combination: "either",
  origins: ["inherited", "acquired", "idiopathic"],
};

/** Forms that affect the eyelids, the face, the jaw or the tongue. */
export const cranial = [
  {
    id: "cranial-dystonia",
    name: { en: "Cranial dystonia" },
    ...anyOriginFields,
    extent: "varies",
    regions: ["eyes", "face", "jaw", "tongue"],
    codes: { mondo: ["MONDO:0000486"], hpo: ["HP:0012179"], gard: ["GARD:27532"] },
    sentence: { en: "Dystonia of the upper or the lower face, the jaw, the tongue or the throat." },
    source: sources.cranial,
  },
  {
    id: "blepharospasm",
    name: { en: "Blepharospasm" },
    ...anyOriginFields,
    extent: "focal",
    regions: ["eyes"],
    codes: { icd10: ["G24.5"], mondo: ["MONDO:0011728"], hpo: ["HP:0000643"], gard: ["GARD:5909"] },
    sentence: {
      en: "A dystonia in which the eyelid muscles twitch or hold the eyes shut against the person's will.",
    },
    source: sources.blepharospasm,
  },
  {
    id: "oromandibular-dystonia",
    name: { en: "Oromandibular dystonia" },
    ...anyOriginFields,
    extent: "focal",
    regions: ["face", "jaw", "tongue"],
    codes: {
      icd10: ["G24.4"],
      mondo: ["MONDO:0019771"],
      orphanet: ["ORPHA:93958"],
      hpo: ["HP:0012048"],
      gard: ["GARD:19243"],
    },
    sentence: {
      en: "A focal dystonia of the lower face and jaws, with movements of the jaw and tongue that the person cannot control.",
    },
    source: sources.oromandibular,
  },
  {
    id: "lingual-dystonia",
    name: { en: "Lingual dystonia" },
    ...anyOriginFields,
    extent: "focal",
    regions: ["tongue"],
    codes: { hpo: ["HP:0031008"] },
    sentence: {
      en: "Oromandibular dystonia of the tongue, which gets in the way when a person speaks, chews or swallows.",
    },
    source: sources.lingual,
  },
  {
    id: "jaw-dystonia",
    name: { en: "Jaw dystonia" },
    ...anyOriginFields,
    extent: "focal",
    regions: ["jaw"],
    codes: {},
    sentence: {
      en: "Oromandibular dystonia of the chewing muscles, which may clench the jaw, pull it open or pull it to one side.",
    },
    source: sources.jaw,
  },
  {
    id: "meige-syndrome",
    name: { en: "Meige syndrome" },
    ...anyOriginFields,
    extent: "segmental",
    regions: ["eyes", "face", "jaw"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0019772"],
      orphanet: ["ORPHA:93964"],
      gard: ["GARD:7008"],
    },
    sentence: {
      en: "Dystonia of the upper and lower face together: spasms of both eyelids along with jaw movements that the person cannot control.",
    },
    source: sources.meige,
  },
] as const satisfies readonly Form[];
