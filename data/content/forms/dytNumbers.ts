import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const isolatedInheritedFields: Pick<Form, "relation" | "combination" | "origins"> = {
  relation: "other",
  combination: "isolated",
  origins: ["inherited"],
};

/** Inherited forms that are named by their number. */
export const dytNumbers = [
  {
    id: "dyt2",
    name: { en: "Dystonia 2 (DYT2)" },
    ...isolatedInheritedFields,
    extent: "varies",
    regions: [],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0009141"],
      orphanet: ["ORPHA:99657"],
      gard: ["GARD:2028"],
      omim: ["OMIM:224500"],
    },
    sentence: {
      en: "A torsion dystonia that starts in young people and is inherited from both parents (autosomal recessive).",
    },
    source: sources.dystonia2,
  },
  {
    id: "dyt7",
    name: { en: "Dystonia 7 (DYT7)" },
    ...isolatedInheritedFields,
    extent: "focal",
    regions: [],
    codes: { mondo: ["MONDO:0011200"], gard: ["GARD:7782"], omim: ["OMIM:602124"] },
    sentence: {
      en: "An inherited focal dystonia that starts in adult life, with signs such as eyelid spasms, a twisted neck or writer's cramp.",
    },
    source: sources.dystonia7,
  },
  {
    id: "dyt13",
    name: { en: "Dystonia 13 (DYT13)" },
    ...isolatedInheritedFields,
    extent: "varies",
    regions: ["face", "neck", "arm"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0011886"],
      orphanet: ["ORPHA:98807"],
      gard: ["GARD:10537"],
      omim: ["OMIM:607671"],
    },
    sentence: { en: "An inherited focal or segmental dystonia in the head, the neck or the arms." },
    source: sources.dystonia13,
  },
  {
    id: "dyt17",
    name: { en: "Dystonia 17 (DYT17)" },
    ...isolatedInheritedFields,
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
      en: "An inherited dystonia that gets worse with time, twists the neck and makes voice and speech unclear.",
    },
    source: sources.dystonia17,
  },
  {
    id: "dyt21",
    name: { en: "Dystonia 21 (DYT21)" },
    ...isolatedInheritedFields,
    extent: "varies",
    regions: [],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0013813"],
      orphanet: ["ORPHA:306734"],
      gard: ["GARD:17383"],
      omim: ["OMIM:614588"],
    },
    sentence: { en: "An inherited torsion dystonia that starts late and comes with no other sign." },
    source: sources.dystonia21,
  },
] as const satisfies readonly Form[];
