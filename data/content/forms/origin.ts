import { rareGuru } from "../causes/sources.ts";
import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const varyingExtentFields: Pick<Form, "extent" | "regions"> = { extent: "varies", regions: [] };

/** Groups by cause, by age of onset, and by whether another movement disorder is present. */
export const origin = [
  {
    id: "isolated-dystonia",
    name: { en: "Isolated dystonia" },
    relation: "includes",
    combination: "isolated",
    ...varyingExtentFields,
    origins: ["inherited", "acquired", "idiopathic"],
    codes: { mondo: ["MONDO:0015494"], orphanet: ["ORPHA:156159"], gard: ["GARD:19985"] },
    sentence: { en: "Dystonia that is the only movement disorder of the person. Tremor may come with it." },
    causes: [
      {
        id: "isolated-dystonia-unknown",
        kind: "unknown",
        knownIn: "few",
        text: {
          en: "In most adults with isolated dystonia, no gene for it has been found.",
        },
        clinical: { en: "The genetic origin of most cases of adult-onset isolated dystonia is unknown." },
        source: sources.geneticAdvances,
      },
      {
        id: "isolated-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: if it starts in a child, mostly someone else in the family has it, too. If it starts in an adult, mostly no one else does.",
        },
        clinical: { en: "Isolated dystonia is usually familial in children and sporadic in adults." },
        question: "families",
        source: sources.isolated,
      },
    ],
    source: sources.isolated,
  },
  {
    id: "combined-dystonia",
    name: { en: "Combined dystonia" },
    relation: "includes",
    combination: "combined",
    ...varyingExtentFields,
    origins: ["inherited", "acquired", "idiopathic"],
    codes: { mondo: ["MONDO:0020065"], orphanet: ["ORPHA:98203"], gard: ["GARD:19432"] },
    sentence: {
      en: "Dystonia that comes with another movement disorder. This can be quick jerks (myoclonus). Or it can be slow, stiff movement (parkinsonism).",
    },
    causes: [
      {
        id: "combined-dystonia-genes",
        kind: "genetic",
        text: {
          en: "Some forms of combined dystonia come from a change in a gene. One of them is myoclonus-dystonia.",
        },
        clinical: {
          en: "Genetic forms of dystonia plus another movement disorder include dopa-responsive dystonia, myoclonus-dystonia and rapid-onset dystonia-parkinsonism.",
        },
        source: sources.traditionalClassification,
      },
      {
        id: "combined-dystonia-part-of-disease",
        kind: "part-of-disease",
        text: {
          en: "Some people have combined dystonia as a part of a brain disease. Parkinson disease is one of them.",
        },
        clinical: {
          en: "Dystonia can be a feature of neurodegenerative disease, for example Parkinson disease or X-linked dystonia-parkinsonism.",
        },
        source: sources.traditionalClassification,
      },
    ],
    source: sources.isolated,
  },
  {
    id: "primary-dystonia",
    name: { en: "Primary dystonia" },
    synonyms: { en: ["Idiopathic dystonia"] },
    relation: "includes",
    combination: "isolated",
    ...varyingExtentFields,
    origins: ["inherited", "idiopathic"],
    codes: {},
    sentence: {
      en: "An older name for dystonia that is not a sign of another disease. It may be inherited, or no cause is found (idiopathic).",
    },
    causes: [
      {
        id: "primary-dystonia-unknown",
        kind: "unknown",
        knownIn: "some",
        text: {
          en: "In many people with primary dystonia, no cause is found. This is so for most focal forms.",
        },
        clinical: {
          en: "Primary dystonia includes forms for which a cause is not usually found, such as most focal dystonias.",
        },
        source: sources.primary,
      },
      {
        id: "primary-dystonia-genes",
        kind: "genetic",
        text: { en: "Some forms of primary dystonia come from a change in a gene. One of them is DYT1." },
        clinical: { en: "Primary dystonia includes genetic forms, such as DYT1." },
        source: sources.primary,
      },
      {
        id: "primary-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: many people with the primary form seem to have it from their genes.",
        },
        clinical: { en: "Many cases of primary dystonia appear to be inherited." },
        question: "families",
        source: sources.dystonias,
      },
    ],
    source: sources.primary,
  },
  {
    id: "secondary-dystonia",
    name: { en: "Secondary dystonia" },
    synonyms: { en: ["Symptomatic dystonia"] },
    relation: "includes",
    combination: "either",
    ...varyingExtentFields,
    origins: ["inherited", "acquired"],
    codes: {},
    sentence: {
      en: "An older name for dystonia with a known cause. This can be a stroke, an injury, an inflamed brain or a medicine.",
    },
    causes: [
      {
        id: "secondary-dystonia-acquired",
        kind: "acquired",
        text: {
          en: "Damage to the brain can cause secondary dystonia. It can come from a stroke, an injury or an inflamed brain.",
        },
        clinical: {
          en: "Secondary dystonia: due to structural lesions or neural insults, for example stroke, trauma or encephalitis.",
        },
        source: sources.traditionalClassification,
      },
      {
        id: "secondary-dystonia-medicine",
        kind: "medicine",
        text: { en: "Some medicines can cause dystonia. That makes it one of the secondary kind." },
        clinical: { en: "Secondary dystonia can be due to medications." },
        source: sources.traditionalClassification,
      },
      {
        id: "secondary-dystonia-part-of-disease",
        kind: "part-of-disease",
        text: {
          en: "Secondary dystonia can be a sign of some other disease. Parkinson disease is one of them.",
        },
        clinical: {
          en: "Secondary dystonia can be a consequence or symptom of an underlying disease, e.g. Parkinson disease.",
        },
        source: rareGuru,
      },
    ],
    source: sources.traditionalClassification,
  },
  {
    id: "acquired-dystonia",
    name: { en: "Acquired dystonia" },
    relation: "includes",
    combination: "either",
    ...varyingExtentFields,
    origins: ["acquired"],
    codes: {},
    sentence: {
      en: "Dystonia that does not come from a gene but from something that happens to the brain.",
    },
    causes: [
      {
        id: "acquired-dystonia-brain",
        kind: "acquired",
        text: {
          en: "A brain injury, a poison or a tumor can cause acquired dystonia. So can a stroke or another problem of blood vessels.",
        },
        clinical: {
          en: "Acquired dystonia: for example brain injury, vascular disease, toxins or neoplasm.",
        },
        source: sources.classification,
      },
      {
        id: "acquired-dystonia-medicine",
        kind: "medicine",
        text: {
          en: "Some medicines and other drugs can cause dystonia. It is then a kind of acquired dystonia.",
        },
        clinical: { en: "Acquired dystonia can be due to drugs." },
        source: sources.classification,
      },
    ],
    source: sources.classification,
  },
  {
    id: "inherited-dystonia",
    name: { en: "Inherited dystonia" },
    synonyms: { en: ["Hereditary dystonia", "Genetic dystonia"] },
    relation: "includes",
    combination: "either",
    ...varyingExtentFields,
    origins: ["inherited"],
    codes: { mondo: ["MONDO:0044807"], orphanet: ["ORPHA:391799"], gard: ["GARD:21630"] },
    sentence: { en: "Dystonia that comes from a change in a gene and can run in a family." },
    causes: [
      {
        id: "inherited-dystonia-genes",
        kind: "genetic",
        text: { en: "Inherited dystonia comes from a change in a gene. More than 20 forms of it are known." },
        clinical: { en: "More than 20 types of dystonia caused by gene mutations are known." },
        source: sources.goodPractice,
      },
      {
        id: "inherited-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: with most of these genes, one changed copy can be enough to get dystonia. But not all people with the change get it.",
        },
        clinical: {
          en: "Most genetic forms of dystonia are autosomal dominant, some autosomal recessive or X-linked. Penetrance can be reduced.",
        },
        question: "families",
        source: sources.goodPractice,
      },
    ],
    source: sources.hereditaryOverview,
  },
  {
    id: "early-onset-dystonia",
    name: { en: "Early-onset dystonia" },
    relation: "includes",
    combination: "either",
    ...varyingExtentFields,
    origins: ["inherited", "acquired", "idiopathic"],
    codes: {},
    sentence: { en: "Dystonia that starts before about the age of 20." },
    causes: [
      {
        id: "early-onset-dystonia-genes",
        kind: "genetic",
        text: {
          en: "Many forms of dystonia that start early in life come from a change in a gene. One of the genes is TOR1A.",
        },
        clinical: {
          en: "Many early-onset dystonias have a known genetic origin, for example a mutation in TOR1A (DYT1).",
        },
        source: sources.goodPractice,
      },
      {
        id: "early-onset-dystonia-acquired",
        kind: "acquired",
        text: {
          en: "Being born too early can lead to dystonia in a child. So can a lack of oxygen at birth.",
        },
        clinical: {
          en: "Causes of acquired early-onset dystonia include premature birth and perinatal brain damage (hypoxic-ischemic encephalopathy).",
        },
        source: sources.goodPractice,
      },
      {
        id: "early-onset-dystonia-unknown",
        kind: "unknown",
        text: {
          en: "If dystonia starts between the ages of 13 and 20, the cause is mostly not well understood.",
        },
        clinical: {
          en: "In most cases of juvenile-onset dystonia (ages 13 to 20), the underlying cause is poorly understood.",
        },
        source: sources.juvenileOnset,
      },
    ],
    source: sources.traditionalClassification,
  },
  {
    id: "adult-onset-dystonia",
    name: { en: "Adult-onset dystonia" },
    relation: "includes",
    combination: "either",
    ...varyingExtentFields,
    origins: ["inherited", "acquired", "idiopathic"],
    codes: {},
    sentence: { en: "Dystonia that starts after about the age of 20." },
    causes: [
      {
        id: "adult-onset-dystonia-unknown",
        kind: "unknown",
        knownIn: "few",
        text: {
          en: "Some adults have dystonia and no other disorder of movement. In most of them, no gene for it has been found.",
        },
        clinical: {
          en: "The genetic origin of most cases of adult-onset isolated dystonia has not been identified.",
        },
        source: sources.geneticAdvances,
      },
      {
        id: "adult-onset-dystonia-families",
        kind: "genetic",
        text: {
          en: "It does not usually run in families: this is so if it starts in an adult. Most are the only one in the family.",
        },
        clinical: { en: "Isolated dystonia is usually sporadic in adults." },
        question: "families",
        answer: "rarely",
        source: sources.isolated,
      },
    ],
    source: sources.traditionalClassification,
  },
  {
    id: "torsion-dystonia",
    name: { en: "Torsion dystonia" },
    synonyms: { en: ["Idiopathic torsion dystonia", "Dystonia musculorum deformans"] },
    relation: "can-affect-neck",
    combination: "isolated",
    ...varyingExtentFields,
    origins: ["inherited", "idiopathic"],
    codes: { mondo: ["MONDO:0044843"], hpo: ["HP:0001304"], gard: ["GARD:27978"] },
    sentence: {
      en: "Dystonia in which muscles tighten. They twist parts of the body and put them in unusual positions.",
    },
    causes: [
      {
        id: "torsion-dystonia-genes",
        kind: "genetic",
        text: {
          en: "Torsion dystonia may be part of another disease. If it is not, it mostly comes from genes.",
        },
        clinical: { en: "Primary (idiopathic) torsion dystonia is predominantly genetic in etiology." },
        source: sources.torsion,
      },
      {
        id: "torsion-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: one gene for it is TOR1A. Only 30 to 40 of 100 people who inherit the change get the disorder.",
        },
        clinical: {
          en: "TOR1A mutations: autosomal dominant inheritance, with a penetrance of 30 to 40%.",
        },
        question: "families",
        source: sources.earlyOnsetPrimary,
      },
    ],
    source: sources.dystonia6,
  },
] as const satisfies readonly Form[];
