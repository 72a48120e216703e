import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const combinedFields: Pick<Form, "relation" | "combination" | "origins"> = {
  relation: "other",
  combination: "combined",
  origins: ["inherited"],
};

/** Inherited forms with parkinsonism or myoclonus. */
export const combined = [
  {
    id: "dopa-responsive-dystonia",
    name: { en: "Dopa-responsive dystonia" },
    ...combinedFields,
    extent: "varies",
    regions: ["arm", "leg"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0016812"],
      orphanet: ["ORPHA:255"],
      gard: ["GARD:12144"],
      omim: ["OMIM:128230"],
    },
    sentence: {
      en: "An inherited dystonia, mostly from childhood on, that often begins in the legs; its name comes from how it responds to levodopa.",
    },
    source: sources.dopaResponsive,
  },
  {
    id: "dyt-th",
    name: { en: "Tyrosine hydroxylase deficiency (DYT-TH)" },
    ...combinedFields,
    extent: "varies",
    regions: [],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0011551"],
      orphanet: ["ORPHA:101150"],
      gard: ["GARD:1902"],
      omim: ["OMIM:605407"],
    },
    sentence: {
      en: "A movement disorder from changes in the TH gene; its mild form is a dopa-responsive dystonia that mostly shows in childhood.",
    },
    source: sources.tyrosineHydroxylase,
  },
  {
    id: "dyt-spr",
    name: { en: "Sepiapterin reductase deficiency (DYT-SPR)" },
    ...combinedFields,
    extent: "varies",
    regions: [],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0012994"],
      orphanet: ["ORPHA:70594"],
      gard: ["GARD:10365"],
      omim: ["OMIM:612716"],
    },
    sentence: {
      en: "An inherited condition from changes in the SPR gene, with dystonia that is often worse late in the day and slow motor development.",
    },
    source: sources.sepiapterinReductase,
  },
  {
    id: "myoclonus-dystonia",
    name: { en: "Myoclonus-dystonia" },
    ...combinedFields,
    extent: "varies",
    regions: ["neck", "arm", "trunk"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0000903"],
      orphanet: ["ORPHA:36899"],
      gard: ["GARD:7139"],
      omim: ["OMIM:159900"],
    },
    sentence: {
      en: "An inherited disorder with quick muscle jerks (myoclonus) in the arms, neck and trunk, and in more than half of people dystonia.",
    },
    source: sources.myoclonusDystonia,
  },
  {
    id: "rapid-onset-dystonia-parkinsonism",
    name: { en: "Rapid-onset dystonia-parkinsonism" },
    ...combinedFields,
    extent: "varies",
    regions: ["face", "arm", "leg"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0007496"],
      orphanet: ["ORPHA:71517"],
      gard: ["GARD:9628"],
      omim: ["OMIM:128235"],
    },
    sentence: {
      en: "A rare inherited disorder in which dystonia and parkinsonism come on within hours to days.",
    },
    source: sources.rapidOnset,
  },
  {
    id: "x-linked-dystonia-parkinsonism",
    name: { en: "X-linked dystonia-parkinsonism" },
    ...combinedFields,
    extent: "varies",
    regions: ["eyes", "jaw", "neck"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0010747"],
      orphanet: ["ORPHA:53351"],
      gard: ["GARD:10533"],
      omim: ["OMIM:314250"],
    },
    sentence: {
      en: "A disorder found in people of Filipino descent, most of them men, that often starts with parkinsonism and later adds dystonia.",
    },
    source: sources.xLinked,
  },
  {
    id: "infantile-parkinsonism-dystonia",
    name: { en: "Infantile parkinsonism-dystonia" },
    ...combinedFields,
    extent: "generalized",
    regions: [],
    codes: {
      mondo: ["MONDO:0013150"],
      orphanet: ["ORPHA:238455"],
      gard: ["GARD:10484"],
      omim: ["OMIM:613135"],
    },
    sentence: {
      en: "A rare inherited disorder that mostly starts in babies, with widespread dystonia and, as it gets worse, parkinsonism.",
    },
    source: sources.dopamineTransporter,
  },
] as const satisfies readonly Form[];
