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
    causes: [
      {
        id: "cranial-dystonia-genes-and-acquired",
        kind: "acquired",
        text: {
          en: "Dystonia of the lower face, jaw or tongue has many causes. It can come from genes or from something else.",
        },
        clinical: {
          en: "Lower cranial (oromandibular) dystonia results from a variety of genetic and acquired etiologies.",
        },
        source: sources.cranial,
      },
      {
        id: "cranial-dystonia-eyelids",
        kind: "unknown",
        text: { en: "Cranial dystonia can be a spasm of the eyelids alone. Its cause is then not known." },
        clinical: { en: "The causes of benign essential blepharospasm are unknown." },
        source: sources.blepharospasmCauses,
      },
    ],
    source: sources.cranial,
  },
  {
    id: "blepharospasm",
    name: { en: "Blepharospasm" },
    synonyms: { en: ["Benign essential blepharospasm"] },
    ...anyOriginFields,
    extent: "focal",
    regions: ["eyes"],
    codes: { icd10: ["G24.5"], mondo: ["MONDO:0011728"], hpo: ["HP:0000643"], gard: ["GARD:27804"] },
    sentence: {
      en: "A dystonia in which the eyelids twitch or the eyes are held shut against the person's will.",
    },
    causes: [
      {
        id: "blepharospasm-unknown",
        kind: "unknown",
        text: {
          en: "The causes of blepharospasm are not known. Genes and things outside the body likely act together.",
        },
        clinical: {
          en: "Benign essential blepharospasm: cause unknown; likely a combination of genetic and environmental factors.",
        },
        source: sources.blepharospasmCauses,
      },
      {
        id: "blepharospasm-families",
        kind: "genetic",
        text: {
          en: "It does not usually run in families: most people with it are the only one in the family. But some families have more cases.",
        },
        clinical: {
          en: "Benign essential blepharospasm: mostly sporadic; less commonly familial, in some families with autosomal dominant inheritance.",
        },
        question: "families",
        answer: "rarely",
        source: sources.blepharospasmCauses,
      },
    ],
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
      en: "A focal dystonia of the lower face and jaws. The jaw and the tongue move against the person's will.",
    },
    causes: [
      {
        id: "oromandibular-dystonia-unknown",
        kind: "unknown",
        knownIn: "some",
        text: {
          en: "Dystonia of the mouth and jaw often has no known cause. One clinic studied 92 people in whom no cause was found.",
        },
        clinical: {
          en: "Oromandibular dystonia is often idiopathic: 92 patients in one movement disorder clinic.",
        },
        source: sources.oromandibularCauses,
      },
      {
        id: "oromandibular-dystonia-medicine",
        kind: "medicine",
        text: {
          en: "Dystonia of the mouth and jaw can also come from taking medicines for psychosis (neuroleptics) for years. One clinic studied 24 people in whom this was the cause.",
        },
        clinical: {
          en: "Oromandibular dystonia can be tardive, after years of neuroleptic exposure: 24 patients in one movement disorder clinic.",
        },
        source: sources.oromandibularCauses,
      },
      {
        id: "oromandibular-dystonia-genes-and-acquired",
        kind: "genetic",
        text: {
          en: "A change in a gene can also cause dystonia of the mouth and jaw. So can other things that come later in life.",
        },
        clinical: {
          en: "Oromandibular dystonia results from a variety of genetic and acquired etiologies.",
        },
        source: sources.cranial,
      },
    ],
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
      en: "Dystonia of the tongue. It gets in the way when a person speaks, chews or swallows.",
    },
    causes: [
      {
        id: "lingual-dystonia-acquired",
        kind: "acquired",
        text: {
          en: "An infection with a virus or damage to the brain may cause dystonia of the mouth. Such dystonia can affect the tongue alone.",
        },
        clinical: {
          en: "Causes of oromandibular dystonia, of which lingual dystonia is a subtype, include brain damage and viral infections.",
        },
        source: sources.jaw,
      },
      {
        id: "lingual-dystonia-medicine",
        kind: "medicine",
        text: {
          en: "Neuroleptics, which treat psychosis, may cause dystonia of the mouth. It can affect the tongue alone.",
        },
        clinical: {
          en: "Causes of oromandibular dystonia, of which lingual dystonia is a subtype, include neuroleptic medications.",
        },
        source: sources.jaw,
      },
      {
        id: "lingual-dystonia-unknown",
        kind: "unknown",
        text: { en: "Dystonia of the tongue alone can have no known cause, but this is rare." },
        clinical: { en: "Idiopathic isolated lingual dystonia is rare." },
        source: sources.jaw,
      },
    ],
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
      en: "Dystonia of the chewing muscles. They may clench the jaw, pull it open or pull it to one side.",
    },
    causes: [
      {
        id: "jaw-dystonia-unknown",
        kind: "unknown",
        knownIn: "some",
        text: {
          en: "Dystonia that closes the jaw can have no known cause. In one study, 51 of 100 people with mouth dystonia of no known cause had it.",
        },
        clinical: {
          en: "Jaw closure was the most frequent type (51%) among patients with idiopathic oromandibular dystonia.",
        },
        source: sources.oromandibularCauses,
      },
      {
        id: "jaw-dystonia-medicine",
        kind: "medicine",
        text: {
          en: "Some medicines can also cause dystonia that closes the jaw. These are the neuroleptics, if taken for years. They treat psychosis.",
        },
        clinical: {
          en: "Jaw closure was also the most frequent type of tardive oromandibular dystonia, after years of neuroleptic exposure.",
        },
        source: sources.oromandibularCauses,
      },
    ],
    source: sources.jaw,
  },
  {
    id: "meige-syndrome",
    name: { en: "Meige syndrome" },
    ...anyOriginFields,
    relation: "can-affect-neck",
    extent: "segmental",
    regions: ["eyes", "face", "jaw"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0019772"],
      orphanet: ["ORPHA:93964"],
      gard: ["GARD:7008"],
    },
    sentence: {
      en: "Dystonia of the upper and the lower face. Both eyelids go into spasm, and the jaw moves against the person's will.",
    },
    causes: [
      {
        id: "meige-syndrome-unknown",
        kind: "unknown",
        knownIn: "few",
        text: { en: "In most people with Meige syndrome, the cause is not known." },
        clinical: { en: "In the majority of patients, Meige syndrome is primary or idiopathic." },
        source: sources.meigeCauses,
      },
      {
        id: "meige-syndrome-medicine",
        kind: "medicine",
        text: {
          en: "Meige syndrome can also come from taking neuroleptics for a long time. They treat psychosis.",
        },
        clinical: { en: "Secondary Meige syndrome can follow prolonged use of neuroleptics." },
        source: sources.meigeCauses,
      },
      {
        id: "meige-syndrome-part-of-disease",
        kind: "part-of-disease",
        text: { en: "Meige syndrome can also come from a disease of the brain." },
        clinical: { en: "Meige syndrome can be secondary to underlying brain disorders." },
        source: sources.meigeCauses,
      },
    ],
    source: sources.meige,
  },
] as const satisfies readonly Form[];
