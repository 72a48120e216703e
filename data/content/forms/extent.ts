import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

/** Dystonia itself, and the forms by how much of the body is affected. */
export const extent = [
  {
    id: "dystonia",
    name: { en: "Dystonia" },
    relation: "includes",
    combination: "either",
    extent: "varies",
    regions: [],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: { icd10: ["G24"], mondo: ["MONDO:0003441"], hpo: ["HP:0001332"] },
    sentence: {
      en: "A movement disorder in which muscles tighten against the person's will. They make the body twist, repeat moves or hold unusual postures.",
    },
    causes: [
      {
        id: "dystonia-unknown",
        kind: "unknown",
        knownIn: "some",
        text: {
          en: "About half of all cases of dystonia stand alone. They have no link to a disease or an injury.",
        },
        clinical: {
          en: "About half of the cases of dystonia have no connection to disease or injury (primary or idiopathic dystonia).",
        },
        source: sources.dystonias,
      },
      {
        id: "dystonia-part-of-disease",
        kind: "part-of-disease",
        text: {
          en: "Dystonia can also be a sign of another disease. Some of these diseases run in families.",
        },
        clinical: { en: "Dystonia can be a symptom of other diseases, some of them hereditary." },
        source: sources.dystonias,
      },
      {
        id: "dystonia-acquired",
        kind: "acquired",
        text: {
          en: "Harm to the brain can also lead to dystonia. Some examples are a stroke, an injury or a poison.",
        },
        clinical: {
          en: "Acquired dystonia: for example brain injury, drugs, toxins or vascular disease.",
        },
        source: sources.classification,
      },
      {
        id: "dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: this is often so if it has no link to a disease or an injury.",
        },
        clinical: { en: "Many cases of primary dystonia appear to be inherited." },
        question: "families",
        source: sources.dystonias,
      },
    ],
    source: sources.dystonias,
  },
  {
    id: "focal-dystonia",
    name: { en: "Focal dystonia" },
    relation: "includes",
    combination: "either",
    extent: "focal",
    regions: [],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: { mondo: ["MONDO:0000477"], hpo: ["HP:0004373"], gard: ["GARD:27526"] },
    sentence: { en: "Dystonia in only one part of the body." },
    causes: [
      {
        id: "focal-dystonia-unknown",
        kind: "unknown",
        text: {
          en: "The causes of focal dystonia are not known. Genes and things outside the body likely act together.",
        },
        clinical: {
          en: "Focal dystonia: cause unknown; likely a combination of genetic and environmental factors.",
        },
        source: sources.focal,
      },
      {
        id: "focal-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: of 100 people with it, at least 10 have a relative who has it, too. Most have no such relative.",
        },
        clinical: {
          en: "Focal dystonia: mostly sporadic; at least 10% have a family history, which seems to follow an autosomal dominant pattern.",
        },
        question: "families",
        source: sources.focal,
      },
    ],
    source: sources.focal,
  },
  {
    id: "segmental-dystonia",
    name: { en: "Segmental dystonia" },
    relation: "includes",
    combination: "either",
    extent: "segmental",
    regions: [],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: { mondo: ["MONDO:0000479"], gard: ["GARD:27528"] },
    sentence: { en: "Dystonia in two or more parts of the body that lie next to each other." },
    causes: [
      {
        id: "segmental-dystonia-unknown",
        kind: "unknown",
        knownIn: "some",
        text: {
          en: "Segmental dystonia can have no known cause. Of 1,477 people with neck dystonia of no known cause, 39 of 100 had it.",
        },
        clinical: {
          en: "Segmental dystonia can be idiopathic: present in 39% of 1,477 people with isolated idiopathic cervical dystonia.",
        },
        source: sources.cervicalSpread,
      },
      {
        id: "segmental-dystonia-any-cause",
        kind: "genetic",
        text: {
          en: "Segmental dystonia can come from a change in a gene or from something else. The name only tells where in the body the dystonia is.",
        },
        clinical: {
          en: "Segmental describes the body distribution (axis I) of dystonia. The etiology (axis II) can be genetic or acquired.",
        },
        source: sources.consensus2025,
      },
    ],
    source: sources.hereditaryOverview,
  },
  {
    id: "multifocal-dystonia",
    name: { en: "Multifocal dystonia" },
    relation: "can-affect-neck",
    combination: "either",
    extent: "multifocal",
    regions: [],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: { mondo: ["MONDO:0000478"], gard: ["GARD:27527"] },
    sentence: { en: "Dystonia in two or more parts of the body that do not lie next to each other." },
    causes: [
      {
        id: "multifocal-dystonia-any-cause",
        kind: "genetic",
        text: {
          en: "Multifocal dystonia can come from a change in a gene or from something else. The name only tells where in the body the dystonia is.",
        },
        clinical: {
          en: "Multifocal describes the body distribution (axis I) of dystonia. The etiology (axis II) can be genetic or acquired.",
        },
        source: sources.consensus2025,
      },
    ],
    source: sources.hereditaryOverview,
  },
  {
    id: "hemidystonia",
    name: { en: "Hemidystonia" },
    relation: "other",
    combination: "either",
    extent: "hemidystonia",
    regions: ["arm", "leg"],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: { mondo: ["MONDO:0000487"], hpo: ["HP:0032005"], gard: ["GARD:27533"] },
    sentence: { en: "Dystonia in the arm and the leg on the same side of the body." },
    causes: [
      {
        id: "hemidystonia-brain-damage",
        kind: "acquired",
        text: {
          en: "Hemidystonia mostly comes from damage deep in the brain. If the right arm and leg have dystonia, the damage is on the left side of the brain.",
        },
        clinical: { en: "Hemidystonia is usually secondary to a lesion in the contralateral basal ganglia." },
        source: sources.dystoniaGenetics,
      },
      {
        id: "hemidystonia-stroke-injury",
        kind: "acquired",
        text: {
          en: "A study looked at 22 people with hemidystonia. In 8 it came from a stroke or another disease of the blood vessels of the brain, in 7 from an injury.",
        },
        clinical: {
          en: "Of 22 patients with hemidystonia, 8 had cerebrovascular disease; in 7 it followed perinatal, childhood or head trauma.",
        },
        source: sources.hemidystonia,
      },
    ],
    source: sources.hereditaryOverview,
  },
  {
    id: "generalized-dystonia",
    name: { en: "Generalized dystonia" },
    relation: "can-affect-neck",
    combination: "either",
    extent: "generalized",
    regions: ["trunk"],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: { mondo: ["MONDO:0000476"], hpo: ["HP:0007325"], gard: ["GARD:21618"] },
    sentence: { en: "Dystonia in the trunk and in at least two other parts of the body." },
    causes: [
      {
        id: "generalized-dystonia-genes",
        kind: "genetic",
        text: {
          en: "Generalized dystonia often starts in childhood. Many cases then come from a change in a gene, such as TOR1A.",
        },
        clinical: {
          en: "Early-onset dystonia tends to be generalized and often has a known genetic origin, for example TOR1A (DYT1).",
        },
        source: sources.goodPractice,
      },
      {
        id: "generalized-dystonia-acquired",
        kind: "acquired",
        text: {
          en: "In children, dystonia more often comes from something else, such as harm to the brain at birth.",
        },
        clinical: {
          en: "Acquired dystonia of infancy, for example after perinatal brain damage, is more common in children than inherited dystonia.",
        },
        source: sources.goodPractice,
      },
      {
        id: "generalized-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families. But some people with it are the only ones in the family who have it.",
        },
        clinical: { en: "Generalized dystonia occurs with or without a family history." },
        question: "families",
        source: sources.generalized,
      },
    ],
    source: sources.hereditaryOverview,
  },
] as const satisfies readonly Form[];
