import type { Form } from "../schema/form.ts";
import { causedByGene, dominantFields, recessiveFields } from "./geneticCauses.ts";
import { sources } from "./sources.ts";

const combinedGeneFields: Pick<Form, "origins" | "combination" | "extent"> = {
  origins: ["inherited"],
  combination: "combined",
  extent: "varies",
};

const kcnn2 = { gene: "KCNN2", source: sources.dystonia34 };
const gch1 = { gene: "GCH1", source: sources.dopaResponsiveGenes };

/** Genetic forms that are named after their gene and in which dystonia comes with other signs. */
export const dytCombined = [
  {
    id: "dyt-kctd17",
    name: { en: "DYT-KCTD17 dystonia (DYT26)" },
    synonyms: { en: ["DYT26 dystonia"] },
    ...combinedGeneFields,
    relation: "can-affect-neck",
    regions: ["face", "neck", "arm"],
    codes: { mondo: ["MONDO:0014620"], gard: ["GARD:16103"], omim: ["OMIM:616398"] },
    sentence: {
      en: "A form of dystonia that starts with quick jerks of the arms (myoclonus). The dystonia itself comes later, mostly in the head and neck.",
    },
    ...dominantFields({ gene: "KCTD17", source: sources.dystonia26 }),
    source: sources.dystonia26,
  },
  {
    id: "dyt-kcnn2",
    name: { en: "DYT-KCNN2 dystonia (DYT34)" },
    synonyms: { en: ["DYT34 dystonia"] },
    ...combinedGeneFields,
    relation: "can-affect-neck",
    regions: ["neck", "hand"],
    codes: { mondo: ["MONDO:0030538"], gard: ["GARD:25599"], omim: ["OMIM:619724"] },
    sentence: {
      en: "A rare form of dystonia that starts in a child, mostly in the hands and neck, with a fast tremor and quick jerks.",
    },
    causes: [
      causedByGene(kcnn2, "one copy"),
      {
        id: "dyt-kcnn2-families",
        kind: "genetic",
        question: "families",
        text: {
          en: "It can run in families: a parent can pass on a change in the KCNN2 gene. More often the change is new.",
        },
        clinical: {
          en: "Pathogenic KCNN2 variants mostly arise de novo; they can also be inherited (autosomal dominant).",
        },
        source: sources.dystonia34Families,
      },
    ],
    genetics: {
      genes: ["KCNN2"],
      inheritance: ["autosomal-dominant", "mostly-new"],
      source: sources.dystonia34Families,
    },
    source: sources.dystonia34,
  },
  {
    id: "dyt-vps41",
    name: { en: "DYT-VPS41 dystonia" },
    ...combinedGeneFields,
    relation: "other",
    regions: [],
    codes: { mondo: ["MONDO:0030312"], gard: ["GARD:25534"], omim: ["OMIM:619389"] },
    sentence: {
      en: "A rare disorder that starts in the first years of life. Walking is hard to learn, and some children have dystonia.",
    },
    causes: [
      {
        id: "dyt-vps41-gene",
        kind: "genetic",
        text: {
          en: "Changes in both copies of the VPS41 gene cause a movement disorder. One of its signs can be dystonia.",
        },
        clinical: {
          en: "Pathogenic variants in VPS41 cause a complex movement disorder that can include dystonia.",
        },
        source: sources.complexDystonia,
      },
      {
        id: "dyt-vps41-families",
        kind: "genetic",
        question: "families",
        text: {
          en: "It can run in families: a child gets the disorder only if both parents pass on a changed VPS41 gene.",
        },
        clinical: { en: "Inheritance of pathogenic VPS41 variants is autosomal recessive." },
        source: sources.ataxia29,
      },
    ],
    genetics: { genes: ["VPS41"], inheritance: ["autosomal-recessive"], source: sources.ataxia29 },
    source: sources.ataxia29,
  },
  {
    id: "dyt-tspoap1",
    name: { en: "DYT-TSPOAP1 dystonia (DYT22)" },
    synonyms: { en: ["DYT22 dystonia"] },
    ...combinedGeneFields,
    relation: "other",
    regions: [],
    codes: {
      mondo: ["MONDO:0957539", "MONDO:0957542"],
      gard: ["GARD:26859", "GARD:26861"],
      omim: ["OMIM:620453", "OMIM:620456"],
    },
    sentence: {
      en: "A rare dystonia. It starts in youth and spreads over the body, or it starts in adult life in one part of the body.",
    },
    ...recessiveFields({ gene: "TSPOAP1", source: sources.dystonia22 }),
    source: sources.dystonia22Adult,
  },
  {
    id: "dyt-shq1",
    name: { en: "DYT-SHQ1 dystonia (DYT35)" },
    synonyms: { en: ["DYT35 dystonia"] },
    ...combinedGeneFields,
    relation: "other",
    regions: [],
    codes: { mondo: ["MONDO:0030958"], gard: ["GARD:25668"], omim: ["OMIM:619921"] },
    sentence: {
      en: "A very rare form of dystonia. It starts in the first year of life, with weak muscle tone and attacks of dystonia.",
    },
    ...recessiveFields({ gene: "SHQ1", source: sources.dystonia35 }),
    source: sources.dystonia35Signs,
  },
  {
    id: "dyt-nup54",
    name: { en: "DYT-NUP54 dystonia (DYT37)" },
    synonyms: { en: ["DYT37 dystonia"] },
    ...combinedGeneFields,
    relation: "other",
    regions: [],
    codes: { mondo: ["MONDO:0957385"], gard: ["GARD:26819"], omim: ["OMIM:620427"] },
    sentence: {
      en: "A rare form of dystonia that starts in the first months or years of life, with trouble swallowing.",
    },
    ...recessiveFields({ gene: "NUP54", source: sources.dystonia37 }),
    source: sources.dystonia37,
  },
  {
    id: "dyt-mecr",
    name: { en: "DYT-MECR dystonia" },
    ...combinedGeneFields,
    relation: "other",
    regions: [],
    codes: {
      mondo: ["MONDO:0015003"],
      orphanet: ["ORPHA:508093"],
      gard: ["GARD:13488"],
      omim: ["OMIM:617282"],
    },
    sentence: {
      en: "A rare disorder that starts in small children, mostly as dystonia. Their eyesight gets weaker some years later.",
    },
    ...recessiveFields({ gene: "MECR", source: sources.opticAtrophyDystonia }),
    source: sources.mecr,
  },
  {
    id: "dyt-gch1",
    name: { en: "DYT-GCH1 dystonia (DYT5a)" },
    synonyms: { en: ["DYT5a dystonia", "DYT/PARK-GCH1"] },
    ...combinedGeneFields,
    relation: "can-affect-neck",
    regions: ["arm", "leg", "foot"],
    codes: {
      mondo: ["MONDO:0007495"],
      orphanet: ["ORPHA:98808"],
      gard: ["GARD:9817"],
      omim: ["OMIM:128230"],
    },
    sentence: {
      en: "The most common form of dopa-responsive dystonia. It mostly starts in a child's legs and is worse later in the day.",
    },
    causes: [
      causedByGene(gch1, "one copy"),
      {
        id: "dyt-gch1-families",
        kind: "genetic",
        question: "families",
        text: {
          en: "It can run in families: a parent can pass on a change in the GCH1 gene. In other people the change is new.",
        },
        clinical: {
          en: "Inheritance of pathogenic GCH1 variants is autosomal dominant; some variants arise de novo.",
        },
        source: gch1.source,
      },
      {
        id: "dyt-gch1-share",
        kind: "genetic",
        text: {
          en: "Some people with a change in the GCH1 gene never get this dystonia. It is found in 2 to 4 times as many women and girls as men and boys.",
        },
        clinical: {
          en: "The penetrance of pathogenic GCH1 variants is reduced; females are affected 2 to 4 times as often as males.",
        },
        source: gch1.source,
      },
    ],
    genetics: { genes: ["GCH1"], inheritance: ["autosomal-dominant"], source: gch1.source },
    source: sources.dopaResponsiveGenes,
  },
  {
    id: "chor-dyt-adcy5",
    name: { en: "DYT-ADCY5 dystonia" },
    synonyms: { en: ["CHOR/DYT-ADCY5", "ADCY5-related dystonia"] },
    ...combinedGeneFields,
    relation: "can-affect-neck",
    regions: ["face", "neck", "arm", "leg"],
    codes: {
      mondo: ["MONDO:0800028"],
      orphanet: ["ORPHA:324588"],
      gard: ["GARD:12722"],
      omim: ["OMIM:606703"],
    },
    sentence: {
      en: "A form of dystonia that brings sudden jerks and twitches of the arms, legs, neck or face. Its other name is ADCY5-related dyskinesia.",
    },
    causes: [
      {
        id: "chor-dyt-adcy5-gene",
        kind: "genetic",
        text: {
          en: "The cause of DYT-ADCY5 dystonia is that one copy of the ADCY5 gene is changed.",
        },
        clinical: { en: "DYT-ADCY5 dystonia is caused by a heterozygous pathogenic variant in ADCY5." },
        source: sources.adcy5,
      },
      {
        id: "chor-dyt-adcy5-families",
        kind: "genetic",
        question: "families",
        text: {
          en: "It can run in families: a parent can pass on a change in the ADCY5 gene. In other people the change is new.",
        },
        clinical: {
          en: "Inheritance of pathogenic ADCY5 variants is autosomal dominant; some variants arise de novo.",
        },
        source: sources.adcy5,
      },
    ],
    genetics: { genes: ["ADCY5"], inheritance: ["autosomal-dominant"], source: sources.adcy5 },
    source: sources.adcy5,
  },
  {
    id: "dyt-slc2a1",
    name: { en: "DYT-SLC2A1 dystonia (DYT18)" },
    synonyms: { en: ["DYT18 dystonia", "DYT9 dystonia"] },
    ...combinedGeneFields,
    relation: "other",
    regions: ["arm", "leg"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0012805", "MONDO:0010983"],
      orphanet: ["ORPHA:53583"],
      gard: ["GARD:10541"],
      omim: ["OMIM:612126", "OMIM:601042"],
    },
    sentence: {
      en: "A form of dystonia in which too little sugar reaches the brain. Attacks come in the arms or legs during long exercise.",
    },
    causes: [
      {
        id: "dyt-slc2a1-gene",
        kind: "genetic",
        text: {
          en: "The cause of DYT-SLC2A1 dystonia is a change in the SLC2A1 gene. Too little sugar gets into the brain (GLUT1 deficiency).",
        },
        clinical: {
          en: "DYT-SLC2A1 dystonia is caused by pathogenic variants in SLC2A1, which impair glucose transport into the brain (GLUT1 deficiency).",
        },
        source: sources.glut1,
      },
      {
        id: "dyt-slc2a1-families",
        kind: "genetic",
        question: "families",
        text: {
          en: "It does not usually run in families. In GLUT1 deficiency the change is new in about 90 of 100 people.",
        },
        clinical: { en: "About 90% of cases of GLUT1 deficiency result from de novo variants." },
        source: sources.glut1,
      },
    ],
    genetics: {
      genes: ["SLC2A1"],
      inheritance: ["autosomal-dominant", "mostly-new", "autosomal-recessive"],
      source: sources.glut1,
    },
    source: sources.dystonia18,
  },
] as const satisfies readonly Form[];
