import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const paroxysmalFields: Pick<Form, "relation" | "extent"> = {
  relation: "other",
  extent: "varies",
};

/** Forms that occur in attacks. */
export const paroxysmal = [
  {
    id: "paroxysmal-dystonia",
    name: { en: "Paroxysmal dystonia" },
    ...paroxysmalFields,
    regions: [],
    combination: "either",
    origins: ["inherited", "acquired", "idiopathic"],
    codes: {
      mondo: ["MONDO:0016058"],
      orphanet: ["ORPHA:200037"],
      hpo: ["HP:0002268"],
      gard: ["GARD:20340"],
    },
    sentence: {
      en: "Dystonia that comes in sudden attacks and goes away by itself. Mostly something sets it off, such as a sudden move.",
    },
    causes: [
      {
        id: "paroxysmal-dystonia-genes",
        kind: "genetic",
        text: {
          en: "Attacks of dystonia can come from a change in a gene. PRRT2, PNKD and SLC2A1 are some of the main genes.",
        },
        clinical: {
          en: "The main genes in primary paroxysmal movement disorders include PRRT2, PNKD and SLC2A1.",
        },
        source: sources.paroxysmalGenes,
      },
      {
        id: "paroxysmal-dystonia-acquired",
        kind: "part-of-disease",
        text: {
          en: "Attacks of dystonia can also come from another disease. It can be a disease of the brain or of the rest of the body.",
        },
        clinical: {
          en: "Secondary paroxysmal dyskinesias can be symptoms of various neurologic and medical disorders.",
        },
        source: sources.paroxysmalCauses,
      },
      {
        id: "paroxysmal-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: mostly one changed copy of a gene can be enough to get attacks. This is so if no other disease is behind them.",
        },
        clinical: {
          en: "Primary paroxysmal dyskinesias are usually autosomal dominant genetic conditions.",
        },
        question: "families",
        source: sources.paroxysmalCauses,
      },
    ],
    source: sources.hereditaryOverview,
  },
  {
    id: "paroxysmal-kinesigenic-dystonia",
    name: { en: "Paroxysmal kinesigenic dystonia" },
    synonyms: { en: ["DYT-PRRT2"] },
    ...paroxysmalFields,
    regions: [],
    combination: "combined",
    origins: ["inherited", "idiopathic"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0044202"],
      orphanet: ["ORPHA:98809"],
      gard: ["GARD:8721"],
      omim: ["OMIM:128200"],
    },
    sentence: {
      en: "Attacks of unwanted movement, such as dystonia, that sudden motion sets off. Standing up quickly can be enough.",
    },
    causes: [
      {
        id: "paroxysmal-kinesigenic-dystonia-gene",
        kind: "genetic",
        text: {
          en: "Attacks after sudden motion can run in a family. Most often the cause is then a change in the PRRT2 gene.",
        },
        clinical: { en: "PRRT2 mutations are the most common cause of familial paroxysmal dyskinesias." },
        source: sources.paroxysmalKinesigenicGene,
      },
      {
        id: "paroxysmal-kinesigenic-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: in most of them, one changed copy of the PRRT2 gene can be enough to get attacks. But some people with the change never have one.",
        },
        clinical: {
          en: "In most families with PRRT2 mutations, inheritance is autosomal dominant with incomplete penetrance.",
        },
        question: "families",
        source: sources.paroxysmalKinesigenicGene,
      },
      {
        id: "paroxysmal-kinesigenic-dystonia-unknown",
        kind: "unknown",
        text: {
          en: "In some people with attacks after sudden motion, no changed gene is found. The cause is then not known.",
        },
        clinical: {
          en: "In both sporadic and familial paroxysmal kinesigenic dyskinesia, mutations in the candidate genes can be absent; the cause then remains unknown.",
        },
        source: sources.paroxysmalUnknown,
      },
    ],
    genetics: {
      genes: ["PRRT2"],
      inheritance: ["autosomal-dominant"],
      source: sources.paroxysmalKinesigenicGene,
    },
    source: sources.paroxysmalKinesigenic,
  },
  {
    id: "paroxysmal-nonkinesigenic-dystonia",
    name: { en: "Paroxysmal nonkinesigenic dystonia" },
    synonyms: { en: ["DYT-PNKD"] },
    ...paroxysmalFields,
    regions: [],
    combination: "combined",
    origins: ["inherited", "acquired"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0700088"],
      orphanet: ["ORPHA:98810"],
      gard: ["GARD:8722"],
      omim: ["OMIM:118800"],
    },
    sentence: {
      en: "Attacks of unwanted movement, such as dystonia. Alcohol, coffee or stress can bring them on, but sudden motion does not.",
    },
    causes: [
      {
        id: "paroxysmal-nonkinesigenic-dystonia-gene",
        kind: "genetic",
        text: {
          en: "Attacks after alcohol, coffee or stress can run in a family. The cause is then a change in the PNKD gene.",
        },
        clinical: {
          en: "The familial form of paroxysmal nonkinesigenic dyskinesia is caused by mutations in PNKD.",
        },
        source: sources.paroxysmalNonkinesigenicCauses,
      },
      {
        id: "paroxysmal-nonkinesigenic-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families. One changed copy of the PNKD gene, from the mother or the father, can be enough to get attacks.",
        },
        clinical: {
          en: "PNKD-related paroxysmal nonkinesigenic dyskinesia is inherited in an autosomal dominant pattern.",
        },
        question: "families",
        source: sources.paroxysmalNonkinesigenicCauses,
      },
      {
        id: "paroxysmal-nonkinesigenic-dystonia-acquired",
        kind: "acquired",
        text: {
          en: "Attacks like these can also come from damage in the brain. Multiple sclerosis, a tumor, a stroke or a wound can cause it.",
        },
        clinical: {
          en: "Non-genetic causes include lesions of the basal ganglia due to multiple sclerosis, tumors and vascular lesions, and lesions elsewhere, such as penetrating injury.",
        },
        source: sources.paroxysmalNonkinesigenicCauses,
      },
    ],
    genetics: {
      genes: ["PNKD"],
      inheritance: ["autosomal-dominant"],
      source: sources.paroxysmalNonkinesigenicCauses,
    },
    source: sources.paroxysmalNonkinesigenic,
  },
  {
    id: "exercise-induced-dystonia",
    name: { en: "Exercise-induced dystonia" },
    ...paroxysmalFields,
    combination: "either",
    regions: ["arm", "leg"],
    origins: ["inherited", "idiopathic"],
    codes: {
      icd10: ["G24.8"],
      orphanet: ["ORPHA:98811"],
    },
    sentence: { en: "Attacks of dystonia in the arms or legs, without pain, that long exercise sets off." },
    causes: [
      {
        id: "exercise-induced-dystonia-gene",
        kind: "genetic",
        text: {
          en: "A change in the SLC2A1 gene can cause dystonia after long exercise. The brain then gets too little sugar, which it needs to work.",
        },
        clinical: {
          en: "Heterozygous SLC2A1 mutations cause a defect of the glucose transporter GLUT1, with a decreased glucose concentration in the central nervous system.",
        },
        source: sources.exerciseInducedGene,
      },
      {
        id: "exercise-induced-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: one changed copy of the SLC2A1 gene can be enough to get attacks.",
        },
        clinical: {
          en: "SLC2A1-related paroxysmal exercise-induced dyskinesia is an autosomal dominant disorder.",
        },
        question: "families",
        source: sources.exerciseInducedGene,
      },
      {
        id: "exercise-induced-dystonia-unknown",
        kind: "unknown",
        text: {
          en: "In some people with dystonia after exercise, no changed gene is found. The cause is then not known.",
        },
        clinical: {
          en: "In some patients with exertion-induced dyskinesia, no mutation is detected in the candidate genes; the cause then remains unknown.",
        },
        source: sources.paroxysmalUnknown,
      },
    ],
    genetics: {
      genes: ["SLC2A1"],
      inheritance: ["autosomal-dominant"],
      source: sources.exerciseInducedGene,
    },
    source: sources.exerciseInduced,
  },
  {
    id: "nocturnal-paroxysmal-dystonia",
    name: { en: "Nocturnal paroxysmal dystonia" },
    ...paroxysmalFields,
    regions: [],
    combination: "combined",
    origins: ["inherited", "acquired", "idiopathic"],
    codes: { mondo: ["MONDO:0043969"], gard: ["GARD:27970"] },
    sentence: {
      en: "Attacks out of sleep, with movements that can look like dystonia. Today doctors count them as a kind of epilepsy.",
    },
    causes: [
      {
        id: "nocturnal-paroxysmal-dystonia-cause",
        kind: "part-of-disease",
        text: {
          en: "These attacks out of sleep are a kind of epilepsy. It can come from a changed gene, from how the brain is built, or from damage later in life.",
        },
        clinical: {
          en: "Sleep-related hypermotor epilepsy may be genetic, genetic-structural or acquired in etiology.",
        },
        source: sources.nocturnalCauses,
      },
      {
        id: "nocturnal-paroxysmal-dystonia-families",
        kind: "genetic",
        text: {
          en: "It rarely runs in families: doctors found this in 6 of 100 people with such attacks out of sleep.",
        },
        clinical: {
          en: "Autosomal dominant inheritance was documented in 6% of cases in a series of nocturnal frontal lobe epilepsy.",
        },
        question: "families",
        answer: "rarely",
        source: sources.nocturnal,
      },
      {
        id: "nocturnal-paroxysmal-dystonia-genes",
        kind: "genetic",
        text: {
          en: "If such attacks out of sleep run in a family, a change in one of several genes can be the cause. CHRNA4 is one of them.",
        },
        clinical: {
          en: "Autosomal dominant sleep-related hypermotor epilepsy can be caused by heterozygous variants in one of several genes, such as CHRNA4.",
        },
        source: sources.nocturnalGenes,
      },
    ],
    source: sources.nocturnal,
  },
] as const satisfies readonly Form[];
