import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

/** Dystonia as one part of a syndrome or as a consequence of another condition. */
export const syndromes = [
  {
    id: "functional-dystonia",
    name: { en: "Functional dystonia" },
    synonyms: { en: ["Psychogenic dystonia"] },
    relation: "can-affect-neck",
    extent: "varies",
    combination: "either",
    regions: [],
    origins: ["functional"],
    codes: {},
    sentence: {
      en: "Dystonia from a change in how the brain works, not from damage. The movements are real, not made on purpose. Older name: psychogenic dystonia.",
    },
    causes: [
      {
        id: "functional-dystonia-cause",
        kind: "unknown",
        text: {
          en: "How functional dystonia comes about is not fully known. Many experts think that some people's brains are more prone to it, and then something sets it off.",
        },
        clinical: {
          en: "The mechanism of functional dystonia is not fully understood; many researchers assume an underlying vulnerability of the brain combined with an external trigger.",
        },
        source: sources.functional,
      },
      {
        id: "functional-dystonia-triggers",
        kind: "acquired",
        text: {
          en: "An injury, an illness or a time of great stress often comes first. Then functional dystonia starts.",
        },
        clinical: {
          en: "The onset of functional dystonia is often preceded by an injury, an illness or an emotionally stressful event.",
        },
        source: sources.functional,
      },
    ],
    source: sources.functional,
  },
  {
    id: "post-traumatic-dystonia",
    name: { en: "Post-traumatic dystonia" },
    synonyms: { en: ["Trauma-induced dystonia"] },
    relation: "includes",
    extent: "varies",
    combination: "either",
    regions: [],
    origins: ["acquired"],
    codes: {},
    sentence: {
      en: "Dystonia after an injury to the head or, as some doctors hold, to another part of the body. It can start months or years later.",
    },
    causes: [
      {
        id: "post-traumatic-dystonia-head",
        kind: "acquired",
        text: {
          en: "An injury to the head can lead to dystonia. It is often on the side of the body that is opposite to the hurt side of the brain.",
        },
        clinical: {
          en: "Dystonia after head trauma often affects the side of the body opposite to the injured side of the brain.",
        },
        source: sources.postTraumatic,
      },
      {
        id: "post-traumatic-dystonia-other-parts",
        kind: "acquired",
        text: {
          en: "Doctors do not agree on whether an injury to an arm or a leg can lead to dystonia. They have argued for more than 100 years.",
        },
        clinical: {
          en: "The relationship between peripheral trauma and dystonia has been debated for more than 100 years and remains controversial.",
        },
        source: sources.peripheralTrauma,
      },
    ],
    source: sources.postTraumatic,
  },
  {
    id: "post-stroke-dystonia",
    name: { en: "Post-stroke dystonia" },
    relation: "can-affect-neck",
    extent: "varies",
    combination: "either",
    regions: [],
    origins: ["acquired"],
    codes: {},
    sentence: {
      en: "Dystonia after a stroke. Mostly the stroke was in a deep part of the brain, such as the basal ganglia.",
    },
    causes: [
      {
        id: "post-stroke-dystonia-stroke",
        kind: "acquired",
        text: {
          en: "The cause is a stroke that harms the parts of the brain that guide movement. Most often these are the basal ganglia or the thalamus.",
        },
        clinical: {
          en: "Movement disorders after stroke, such as dystonia, are most often associated with lesions of the basal ganglia or the thalamus.",
        },
        source: sources.postStroke,
      },
      {
        id: "post-stroke-dystonia-rare",
        kind: "acquired",
        text: { en: "A stroke is common, but few people get dystonia or other new movements from it." },
        clinical: { en: "Stroke-related movement disorders are uncommon complications of a common disease." },
        source: sources.postStrokeFrequency,
      },
    ],
    source: sources.postStroke,
  },
  {
    id: "deafness-dystonia-syndrome",
    name: { en: "Deafness-dystonia-optic neuronopathy syndrome" },
    synonyms: { en: ["Mohr-Tranebjaerg syndrome", "Deafness-dystonia syndrome"] },
    relation: "other",
    extent: "varies",
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
      en: "An inherited disorder, nearly always of boys and men. Hearing is lost in early childhood. Dystonia or clumsy movement and loss of sight come later.",
    },
    causes: [
      {
        id: "deafness-dystonia-syndrome-gene",
        kind: "genetic",
        text: {
          en: "The cause of this dystonia with loss of hearing and sight is a change in the TIMM8A gene. The gene is on the X chromosome.",
        },
        clinical: {
          en: "Deafness-dystonia-optic neuronopathy syndrome is caused by mutations in TIMM8A on the X chromosome.",
        },
        source: sources.deafnessDystonia,
      },
      {
        id: "deafness-dystonia-syndrome-families",
        kind: "genetic",
        text: {
          en: "It can run in families: mothers with the changed gene can pass it on and are mostly well. Fathers cannot pass it on to their sons.",
        },
        clinical: {
          en: "Inheritance is X-linked recessive: female carriers are typically unaffected, and there is no transmission from father to son.",
        },
        question: "families",
        source: sources.deafnessDystonia,
      },
      {
        id: "deafness-dystonia-syndrome-women",
        kind: "genetic",
        text: {
          en: "A woman with one changed copy of the TIMM8A gene may have a slight loss of hearing and dystonia.",
        },
        clinical: {
          en: "Females with one altered copy of TIMM8A may develop mild hearing loss and dystonia.",
        },
        source: sources.deafnessDystonia,
      },
    ],
    genetics: { genes: ["TIMM8A"], inheritance: ["x-linked"], source: sources.deafnessDystonia },
    source: sources.deafnessDystonia,
  },
  {
    id: "hypermanganesemia-with-dystonia",
    name: { en: "Hypermanganesemia with dystonia" },
    relation: "other",
    extent: "varies",
    combination: "combined",
    regions: ["arm", "leg"],
    origins: ["inherited"],
    codes: {
      mondo: ["MONDO:0013208", "MONDO:0014864"],
      orphanet: ["ORPHA:309854"],
      gard: ["GARD:10706"],
      omim: ["OMIM:613280", "OMIM:617013"],
    },
    sentence: {
      en: "An inherited disorder: the metal manganese builds up in the brain. It often causes dystonia in children. One of two types also harms the liver.",
    },
    causes: [
      {
        id: "hypermanganesemia-with-dystonia-genes",
        kind: "genetic",
        text: {
          en: "The cause of this buildup of manganese is a change in the SLC30A10 gene or in the SLC39A14 gene. Only the first one also harms the liver.",
        },
        clinical: {
          en: "Mutations in SLC30A10 or SLC39A14 lead to manganese overload; the liver is involved in the SLC30A10-associated type.",
        },
        source: sources.hypermanganesemiaGenes,
      },
      {
        id: "hypermanganesemia-with-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: a child gets the disorder when both parents pass on a changed copy of the gene. The parents themselves mostly have no signs.",
        },
        clinical: {
          en: "Hypermanganesemia with dystonia is autosomal recessive; parents carry one copy of the variant each and typically have no signs.",
        },
        question: "families",
        source: sources.hypermanganesemia,
      },
    ],
    genetics: {
      genes: ["SLC30A10", "SLC39A14"],
      inheritance: ["autosomal-recessive"],
      source: sources.hypermanganesemia,
    },
    source: sources.hypermanganesemia,
  },
  {
    id: "leber-optic-neuropathy-with-dystonia",
    name: { en: "Leber hereditary optic neuropathy with dystonia" },
    synonyms: { en: ["Leber optic atrophy and dystonia", "LHON and dystonia"] },
    relation: "other",
    extent: "varies",
    combination: "combined",
    regions: [],
    origins: ["inherited"],
    codes: { mondo: ["MONDO:0010772"], gard: ["GARD:15311"], omim: ["OMIM:500001"] },
    sentence: {
      en: "A very rare inherited disorder. Dystonia mostly starts in childhood, and sight may fail in a young adult.",
    },
    causes: [
      {
        id: "leber-optic-neuropathy-with-dystonia-genes",
        kind: "genetic",
        text: {
          en: "The cause of this dystonia with loss of sight is a change in a gene of the mitochondria. These make the energy of a cell.",
        },
        clinical: {
          en: "Leber hereditary optic neuropathy with dystonia is caused by mutations in one of the mitochondrial genes MT-ND1, MT-ND3, MT-ND4 and MT-ND6.",
        },
        source: sources.leberDystonia,
      },
      {
        id: "leber-optic-neuropathy-with-dystonia-families",
        kind: "genetic",
        text: { en: "It can run in families: the changed gene is passed on by the mother." },
        clinical: {
          en: "Leber hereditary optic neuropathy results from mutations in mitochondrial DNA and is maternally inherited.",
        },
        question: "families",
        source: sources.leberFamilies,
      },
    ],
    genetics: {
      genes: ["MT-ND1", "MT-ND3", "MT-ND4", "MT-ND6"],
      inheritance: ["mitochondrial"],
      source: sources.leberDystonia,
    },
    source: sources.leberDystonia,
  },
  {
    id: "dystonic-cerebral-palsy",
    name: { en: "Dystonic cerebral palsy" },
    relation: "other",
    extent: "varies",
    combination: "either",
    regions: [],
    origins: ["acquired"],
    codes: {},
    sentence: {
      en: "A kind of cerebral palsy. Harm to the basal ganglia, deep in the young brain, leads to twisting moves that come again and again.",
    },
    causes: [
      {
        id: "dystonic-cerebral-palsy-injury",
        kind: "acquired",
        text: {
          en: "Harm to the basal ganglia, deep in the brain, is the cause of this kind of cerebral palsy.",
        },
        clinical: { en: "Dystonic cerebral palsy results from an injury to the basal ganglia." },
        source: sources.cerebralPalsy,
      },
      {
        id: "dystonic-cerebral-palsy-birth",
        kind: "acquired",
        text: {
          en: "In a study of 65 children with such a palsy, most had dystonia. The main causes were bad jaundice soon after birth and lack of oxygen at birth.",
        },
        clinical: {
          en: "In a study of 65 children with dyskinetic cerebral palsy, most of whom had dystonia, hyperbilirubinemia and perinatal asphyxia were the most important causes.",
        },
        source: sources.cerebralPalsyCauses,
      },
    ],
    source: sources.cerebralPalsy,
  },
  {
    id: "dystonic-tremor",
    name: { en: "Dystonic tremor" },
    relation: "can-affect-neck",
    extent: "varies",
    combination: "either",
    regions: [],
    origins: ["inherited", "acquired", "idiopathic"],
    codes: {},
    sentence: {
      en: "Shaking (tremor) of a part of the body. It comes from the muscles that dystonia tightens.",
    },
    causes: [
      {
        id: "dystonic-tremor-dystonia",
        kind: "part-of-disease",
        text: {
          en: "This kind of shaking is part of dystonia. The muscles that dystonia tightens make it.",
        },
        clinical: { en: "Dystonic tremor is tremor that is produced by dystonic muscle contraction." },
        source: sources.dystonicTremor,
      },
      {
        id: "dystonic-tremor-unknown",
        kind: "unknown",
        text: { en: "How dystonic tremor comes about in the brain is not known." },
        clinical: { en: "The pathophysiology of dystonic tremor is not understood." },
        source: sources.dystonicTremorBrain,
      },
    ],
    source: sources.dystonicTremor,
  },
  {
    id: "parkinsonian-dystonia",
    name: { en: "Dystonia in Parkinson's disease" },
    relation: "can-affect-neck",
    extent: "varies",
    combination: "combined",
    regions: ["foot"],
    origins: ["inherited", "idiopathic"],
    codes: {},
    sentence: {
      en: "Dystonia in a person with Parkinson disease. It can be a painful cramp of the foot, or toes that curl and clench.",
    },
    causes: [
      {
        id: "parkinsonian-dystonia-disease",
        kind: "part-of-disease",
        text: {
          en: "Dystonia can be a sign of Parkinson disease. It is common as an early sign if the disease starts at a young age.",
        },
        clinical: {
          en: "Dystonia is a common early symptom of young-onset Parkinson disease and can appear during any stage of the disease.",
        },
        source: sources.parkinson,
      },
      {
        id: "parkinsonian-dystonia-levodopa",
        kind: "medicine",
        text: {
          en: "Dystonia in Parkinson disease is mostly tied to how much of the medicine levodopa is in the body. Most often it comes when a dose wears off.",
        },
        clinical: {
          en: "In Parkinson disease, dystonia is most often associated with the amount of levodopa in the body and usually occurs as a dose wears off (off dystonia).",
        },
        source: sources.parkinsonLevodopa,
      },
    ],
    source: sources.parkinson,
  },
  {
    id: "camptocormia",
    name: { en: "Dystonic camptocormia" },
    relation: "other",
    extent: "focal",
    combination: "either",
    regions: ["trunk"],
    origins: ["acquired", "idiopathic"],
    codes: { hpo: ["HP:0100595"] },
    sentence: {
      en: "A strong forward bend of the trunk when a person stands or walks. It goes away on lying down. Dystonia is one of its causes.",
    },
    causes: [
      {
        id: "camptocormia-diseases",
        kind: "part-of-disease",
        text: {
          en: "Parkinson disease is the most common cause of a trunk that bends forward like this. Other causes are dystonia and diseases of muscles.",
        },
        clinical: {
          en: "Camptocormia is most frequently associated with Parkinson disease; other causes include dystonia and myopathy.",
        },
        source: sources.camptocormiaCauses,
      },
      {
        id: "camptocormia-share",
        kind: "part-of-disease",
        text: {
          en: "Of 100 people with Parkinson disease, 3 to 18 have a trunk that bends forward like this.",
        },
        clinical: { en: "The prevalence of camptocormia in Parkinson disease ranges from 3% to 18%." },
        source: sources.camptocormiaShare,
      },
    ],
    source: sources.camptocormia,
  },
  {
    id: "pisa-syndrome",
    name: { en: "Pisa syndrome" },
    synonyms: { en: ["Pleurothotonus"] },
    relation: "other",
    extent: "focal",
    combination: "either",
    regions: ["trunk"],
    origins: ["acquired", "idiopathic"],
    codes: {},
    sentence: {
      en: "A strong lean of the trunk to one side that goes away on lying down. Doctors first saw it as sudden dystonia from a medicine.",
    },
    causes: [
      {
        id: "pisa-syndrome-medicines",
        kind: "medicine",
        text: {
          en: "Some medicines can bring on Pisa syndrome. Among them are lithium and those that act like dopamine. Others are the neuroleptics, which treat psychosis.",
        },
        clinical: {
          en: "Pisa syndrome is associated with lithium, neuroleptics and dopaminergic agents, among other drugs.",
        },
        source: sources.pisaMedicines,
      },
      {
        id: "pisa-syndrome-diseases",
        kind: "part-of-disease",
        text: {
          en: "Often there is a disease of the brain behind Pisa syndrome. It can be Parkinson disease or Alzheimer disease.",
        },
        clinical: {
          en: "Pisa syndrome is a symptom of neurodegenerative diseases such as Parkinson disease and Alzheimer disease.",
        },
        source: sources.pisa,
      },
      {
        id: "pisa-syndrome-unknown",
        kind: "unknown",
        text: { en: "How Pisa syndrome comes about in the body is not well known." },
        clinical: { en: "The pathophysiological mechanisms of Pisa syndrome are poorly understood." },
        source: sources.pisa,
      },
    ],
    source: sources.pisa,
  },
] as const satisfies readonly Form[];
