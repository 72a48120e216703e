import type { Form, FormCause } from "../schema/form.ts";
import type { Source } from "../schema/source.ts";
import { sources } from "./sources.ts";

const isolatedGeneticFields: Pick<Form, "combination" | "origins"> = {
  combination: "isolated",
  origins: ["inherited"],
};

/** A form without a known gene: its number, the chromosome that it is linked to, and their source. */
interface NumberedForm {
  readonly number: number;
  readonly chromosome: number;
  readonly source: Source;
}

/** Returns the statement that the form is linked to a chromosome and its gene is not known. */
function linkedToChromosome({ number, chromosome, source }: NumberedForm): FormCause {
  return {
    id: `dyt${number}-chromosome`,
    kind: "genetic",
    text: {
      en: `DYT${number} dystonia is linked to a change on chromosome ${chromosome}. It is not known which gene is changed.`,
    },
    clinical: {
      en: `DYT${number} dystonia is linked to a region of chromosome ${chromosome}; the gene has not been identified.`,
    },
    source,
  };
}

/** Returns the causes of a form that is inherited from one parent. */
function dominantCauses(form: NumberedForm): [FormCause, FormCause] {
  return [
    linkedToChromosome(form),
    {
      id: `dyt${form.number}-families`,
      kind: "genetic",
      question: "families",
      text: {
        en: `It can run in families: a change from one parent can be enough to get DYT${form.number} dystonia.`,
      },
      clinical: { en: `Inheritance of DYT${form.number} dystonia is autosomal dominant.` },
      source: form.source,
    },
  ];
}

/** Returns the causes of a form that is inherited from both parents. */
function recessiveCauses(form: NumberedForm): [FormCause, FormCause] {
  return [
    linkedToChromosome(form),
    {
      id: `dyt${form.number}-families`,
      kind: "genetic",
      question: "families",
      text: {
        en: `It can run in families: a child gets DYT${form.number} dystonia only if both parents pass on a change.`,
      },
      clinical: { en: `Inheritance of DYT${form.number} dystonia is autosomal recessive.` },
      source: form.source,
    },
  ];
}

/** Genetic forms that are named by their number, because their gene is not known. */
export const dytNumbers = [
  {
    id: "dyt7",
    name: { en: "DYT7 dystonia" },
    synonyms: { en: ["Torsion dystonia 7"] },
    ...isolatedGeneticFields,
    relation: "can-affect-neck",
    extent: "focal",
    regions: ["eyes", "jaw", "larynx", "neck", "hand"],
    codes: { mondo: ["MONDO:0011200"], gard: ["GARD:7782"], omim: ["OMIM:602124"] },
    sentence: {
      en: "A dystonia in one part of the body, mostly the neck. Others are the eyelids, the jaw, the voice box and the hand.",
    },
    causes: dominantCauses({ number: 7, chromosome: 18, source: sources.dystonia7Gene }),
    source: sources.dystonia7,
  },
  {
    id: "dyt13",
    name: { en: "DYT13 dystonia" },
    ...isolatedGeneticFields,
    relation: "can-affect-neck",
    extent: "varies",
    regions: ["face", "neck", "arm"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0011886"],
      orphanet: ["ORPHA:98807"],
      gard: ["GARD:10537"],
      omim: ["OMIM:607671"],
    },
    sentence: { en: "An inherited dystonia of the head, the neck or the arms." },
    causes: dominantCauses({ number: 13, chromosome: 1, source: sources.dystonia13 }),
    source: sources.dystonia13,
  },
  {
    id: "dyt17",
    name: { en: "DYT17 dystonia" },
    ...isolatedGeneticFields,
    relation: "can-affect-neck",
    extent: "varies",
    regions: ["larynx", "neck"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0012895"],
      orphanet: ["ORPHA:370103"],
      gard: ["GARD:10536"],
      omim: ["OMIM:612406"],
    },
    sentence: {
      en: "An inherited form of dystonia that gets worse with time. It twists the neck and makes voice and speech unclear.",
    },
    causes: recessiveCauses({ number: 17, chromosome: 20, source: sources.dystonia17 }),
    source: sources.dystonia17,
  },
  {
    id: "dyt21",
    name: { en: "DYT21 dystonia" },
    ...isolatedGeneticFields,
    relation: "other",
    extent: "varies",
    regions: [],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0013813"],
      orphanet: ["ORPHA:306734"],
      gard: ["GARD:17383"],
      omim: ["OMIM:614588"],
    },
    sentence: {
      en: "An inherited dystonia that starts late in life. It twists parts of the body and has no other sign.",
    },
    causes: dominantCauses({ number: 21, chromosome: 2, source: sources.dystonia21 }),
    source: sources.dystonia21,
  },
] as const satisfies readonly Form[];
