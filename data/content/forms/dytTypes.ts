import type { Form } from "../schema/form.ts";
import { causedByGene, dominantFields, recessiveFields, runsInFamiliesRecessively } from "./geneticCauses.ts";
import { sources } from "./sources.ts";

const geneFields: Pick<Form, "origins" | "extent"> = { origins: ["inherited"], extent: "varies" };

const tor1a = { gene: "TOR1A", source: sources.earlyOnsetPrimary };
const thap1 = { gene: "THAP1", source: sources.dystonia6 };
const ano3 = { gene: "ANO3", source: sources.dystonia24 };
const kmt2b = { gene: "KMT2B", source: sources.dystonia28 };
const eif2ak2 = { gene: "EIF2AK2", source: sources.dystonia33 };
const col6a3 = { gene: "COL6A3", source: sources.dystonia27 };

/**
 * Genetic forms that are named after their gene and in which dystonia is alone or mostly alone; some have an older
 * number.
 */
export const dytTypes = [
  {
    id: "dyt-tor1a",
    name: { en: "DYT-TOR1A dystonia (DYT1)" },
    synonyms: { en: ["DYT1 dystonia", "Oppenheim's dystonia", "Early-onset torsion dystonia"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "isolated",
    regions: ["arm", "leg"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0007492"],
      orphanet: ["ORPHA:256"],
      gard: ["GARD:2027"],
      omim: ["OMIM:128100"],
    },
    sentence: { en: "An inherited dystonia that mostly starts in a child's arm or leg and may spread." },
    causes: [
      causedByGene(tor1a, "one copy"),
      {
        id: "dyt-tor1a-families",
        kind: "genetic",
        question: "families",
        text: {
          en: "It can run in families: a parent can pass on the change in the TOR1A gene and have no signs.",
        },
        clinical: {
          en: "Inheritance of pathogenic TOR1A variants is autosomal dominant with reduced penetrance; a transmitting parent may be unaffected.",
        },
        source: tor1a.source,
      },
      {
        id: "dyt-tor1a-share",
        kind: "genetic",
        text: {
          en: "Many people with a change in the TOR1A gene stay well: about 30 to 40 of 100 get dystonia.",
        },
        clinical: { en: "The penetrance of pathogenic TOR1A variants is about 30% to 40%." },
        source: tor1a.source,
      },
    ],
    genetics: { genes: ["TOR1A"], inheritance: ["autosomal-dominant"], source: tor1a.source },
    source: sources.earlyOnsetPrimary,
  },
  {
    id: "dyt-thap1",
    name: { en: "DYT-THAP1 dystonia (DYT6)" },
    synonyms: { en: ["DYT6 dystonia", "THAP1 dystonia", "Torsion dystonia 6"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "isolated",
    regions: ["face", "jaw", "larynx", "neck", "arm", "leg"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0011264"],
      orphanet: ["ORPHA:98806"],
      gard: ["GARD:9630"],
      omim: ["OMIM:602629"],
    },
    sentence: { en: "A dystonia that mostly starts in the head and neck and slowly gets worse." },
    causes: [
      causedByGene(thap1, "one copy"),
      {
        id: "dyt-thap1-families",
        kind: "genetic",
        question: "families",
        text: {
          en: "It can run in families: one changed copy of the THAP1 gene can be enough to get this dystonia. But some people with the change never get it.",
        },
        clinical: {
          en: "Inheritance of pathogenic THAP1 variants is autosomal dominant with reduced penetrance.",
        },
        source: thap1.source,
      },
    ],
    genetics: { genes: ["THAP1"], inheritance: ["autosomal-dominant"], source: thap1.source },
    source: sources.dystonia6,
  },
  {
    id: "dyt-gnal",
    name: { en: "DYT-GNAL dystonia (DYT25)" },
    synonyms: { en: ["DYT25 dystonia"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "isolated",
    regions: ["larynx", "neck", "arm", "hand"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0014033"],
      orphanet: ["ORPHA:329466"],
      gard: ["GARD:10667"],
      omim: ["OMIM:615073"],
    },
    sentence: { en: "A genetic dystonia of the neck, voice box, hand and forearm." },
    ...dominantFields({ gene: "GNAL", source: sources.dystonia25 }),
    source: sources.dystonia25,
  },
  {
    id: "dyt-ano3",
    name: { en: "DYT-ANO3 dystonia (DYT24)" },
    synonyms: { en: ["DYT24 dystonia"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "isolated",
    regions: ["larynx", "neck", "arm"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0014019"],
      orphanet: ["ORPHA:420485"],
      gard: ["GARD:17693"],
      omim: ["OMIM:615034"],
    },
    sentence: {
      en: "A dystonia with tremor. It mostly starts in the neck, and can reach the voice box and arms.",
    },
    ...dominantFields(ano3),
    source: sources.dystonia24Tremor,
  },
  {
    id: "dyt-ciz1",
    name: { en: "DYT-CIZ1 dystonia (DYT23)" },
    synonyms: { en: ["DYT23 dystonia"] },
    origins: ["inherited"],
    relation: "kind-of",
    combination: "isolated",
    extent: "focal",
    regions: ["neck"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0013928"],
      orphanet: ["ORPHA:420492"],
      gard: ["GARD:17694"],
      omim: ["OMIM:614860"],
    },
    sentence: { en: "A rare kind of cervical dystonia. It mostly starts between the ages of 30 and 50." },
    causes: [
      {
        id: "dyt-ciz1-gene",
        kind: "genetic",
        text: {
          en: "A change in the CIZ1 gene may cause this kind of cervical dystonia. That is not certain.",
        },
        clinical: {
          en: "Pathogenic variants in CIZ1 may cause adult-onset cervical dystonia; this is not confirmed.",
        },
        source: sources.ciz1,
      },
      {
        id: "dyt-ciz1-other-gene",
        kind: "genetic",
        text: { en: "A list of diseases now names another gene for DYT23, the gene CACNA1B." },
        clinical: { en: "The Human Disease Ontology attributes DYT23 to heterozygous variants in CACNA1B." },
        source: sources.dystonia23,
      },
      {
        id: "dyt-ciz1-families",
        kind: "genetic",
        question: "families",
        text: {
          en: "It can run in families. The change in the CIZ1 gene was found in a family with 7 people who had dystonia.",
        },
        clinical: { en: "The CIZ1 variant was identified in a family with 7 affected members." },
        source: sources.ciz1Family,
      },
    ],
    source: sources.dystonia23,
  },
  {
    id: "dyt-col6a3",
    name: { en: "DYT-COL6A3 dystonia (DYT27)" },
    synonyms: { en: ["DYT27 dystonia"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "isolated",
    regions: ["face", "neck", "arm", "hand"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0014627"],
      orphanet: ["ORPHA:464440"],
      gard: ["GARD:17819"],
      omim: ["OMIM:616411"],
    },
    sentence: { en: "A rare dystonia of the head, neck and arms that starts before about the age of 20." },
    causes: [
      causedByGene(col6a3, "both copies"),
      {
        id: "dyt-col6a3-doubt",
        kind: "genetic",
        text: {
          en: "It is not certain that the COL6A3 gene is the cause. A later study of 955 people casts doubt on it.",
        },
        clinical: {
          en: "A study of 955 patients called the causal role of COL6A3 variants in dystonia into question.",
        },
        source: sources.dystonia27Doubt,
      },
      runsInFamiliesRecessively(col6a3),
    ],
    genetics: { genes: ["COL6A3"], inheritance: ["autosomal-recessive"], source: sources.dystonia27 },
    source: sources.dystonia27,
  },
  {
    id: "dyt-kmt2b",
    name: { en: "DYT-KMT2B dystonia (DYT28)" },
    synonyms: { en: ["DYT28 dystonia", "KMT2B-related dystonia"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "either",
    regions: ["face", "jaw", "larynx", "neck", "arm", "leg"],
    codes: {
      mondo: ["MONDO:0015004"],
      orphanet: ["ORPHA:589618"],
      gard: ["GARD:22359"],
      omim: ["OMIM:617284"],
    },
    sentence: {
      en: "A dystonia that mostly starts early in life, often in the legs, and gets worse with time.",
    },
    causes: [
      causedByGene(kmt2b, "one copy"),
      {
        id: "dyt-kmt2b-families",
        kind: "genetic",
        question: "families",
        text: {
          en: "It does not usually run in families: the change in the KMT2B gene is mostly new. Rarely a parent passes it on.",
        },
        clinical: {
          en: "Pathogenic KMT2B variants mostly arise de novo; rarely they are inherited from a parent.",
        },
        source: sources.dystonia28Families,
      },
    ],
    genetics: {
      genes: ["KMT2B"],
      inheritance: ["autosomal-dominant", "mostly-new"],
      source: sources.dystonia28Families,
    },
    source: sources.dystonia28Signs,
  },
  {
    id: "dyt-prkra",
    name: { en: "DYT-PRKRA dystonia (DYT16)" },
    synonyms: { en: ["DYT16 dystonia"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "combined",
    regions: ["jaw", "larynx", "neck", "arm", "leg"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0012789"],
      orphanet: ["ORPHA:210571"],
      gard: ["GARD:10539"],
      omim: ["OMIM:612067"],
    },
    sentence: {
      en: "A form of dystonia that starts early in the arms and legs, jaw and voice box. Slow, stiff movement (parkinsonism) comes with it.",
    },
    ...recessiveFields({ gene: "PRKRA", source: sources.dystonia16 }),
    source: sources.dystonia16,
  },
  {
    id: "dyt-hpca",
    name: { en: "DYT-HPCA dystonia (DYT2)" },
    synonyms: { en: ["DYT2 dystonia", "Torsion dystonia 2"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "isolated",
    regions: ["face", "neck", "hand", "foot"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0009141"],
      orphanet: ["ORPHA:99657"],
      gard: ["GARD:2028"],
      omim: ["OMIM:224500"],
    },
    sentence: {
      en: "A genetic form of dystonia that starts in the hands or feet and later reaches the neck and face.",
    },
    ...recessiveFields({ gene: "HPCA", source: sources.dystonia2 }),
    source: sources.dystonia2,
  },
  {
    id: "dyt-vps16",
    name: { en: "DYT-VPS16 dystonia (DYT30)" },
    synonyms: { en: ["DYT30 dystonia"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "either",
    regions: ["jaw", "neck", "arm"],
    codes: { mondo: ["MONDO:0025691"], gard: ["GARD:25479"], omim: ["OMIM:619291"] },
    sentence: {
      en: "A dystonia that starts early in life, often in the jaw, throat, neck or arms. It mostly spreads slowly over the body.",
    },
    ...dominantFields({ gene: "VPS16", source: sources.dystonia30 }),
    source: sources.dystonia30,
  },
  {
    id: "dyt-tubb4a",
    name: { en: "DYT-TUBB4A dystonia (DYT4)" },
    synonyms: { en: ["DYT4 dystonia", "Whispering dysphonia"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "isolated",
    regions: ["larynx", "neck", "arm", "leg"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0007493"],
      orphanet: ["ORPHA:98805"],
      gard: ["GARD:10138"],
      omim: ["OMIM:128101"],
    },
    sentence: {
      en: "A dystonia that starts in the voice box, mostly between the ages of 10 and 30, and then reaches the neck or limbs.",
    },
    ...dominantFields({ gene: "TUBB4A", source: sources.dystonia4 }),
    source: sources.dystonia4,
  },
  {
    id: "dyt-eif2ak2",
    name: { en: "DYT-EIF2AK2 dystonia (DYT33)" },
    synonyms: { en: ["DYT33 dystonia"] },
    ...geneFields,
    relation: "other",
    combination: "either",
    regions: [],
    codes: { mondo: ["MONDO:0030513"], gard: ["GARD:25587"], omim: ["OMIM:619687"] },
    sentence: {
      en: "A dystonia that starts in a child or in youth, in one part of the body or in most of it.",
    },
    causes: [
      causedByGene(eif2ak2, "one copy"),
      {
        id: "dyt-eif2ak2-families",
        kind: "genetic",
        question: "families",
        text: {
          en: "It can run in families. In one family, 5 people had dystonia and the same change in the EIF2AK2 gene.",
        },
        clinical: {
          en: "A heterozygous EIF2AK2 variant segregated with dystonia in 5 members of one family.",
        },
        source: sources.dystonia33Family,
      },
    ],
    genetics: { genes: ["EIF2AK2"], inheritance: ["autosomal-dominant"], source: sources.dystonia33Family },
    source: sources.dystonia33,
  },
  {
    id: "dyt-aopep",
    name: { en: "DYT-AOPEP dystonia (DYT31)" },
    synonyms: { en: ["DYT31 dystonia"] },
    ...geneFields,
    relation: "can-affect-neck",
    combination: "either",
    regions: ["face", "neck", "arm", "trunk", "leg"],
    codes: { mondo: ["MONDO:0030455"], gard: ["GARD:25566"], omim: ["OMIM:619565"] },
    sentence: {
      en: "A dystonia that starts in a child or young adult, in the arms, legs, neck, face or trunk.",
    },
    ...recessiveFields({ gene: "AOPEP", source: sources.dystonia31 }),
    source: sources.dystonia31,
  },
] as const satisfies readonly Form[];
