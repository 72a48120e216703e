import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const combinedFields: Pick<Form, "combination" | "extent" | "origins"> = {
  combination: "combined",
  extent: "varies",
  origins: ["inherited"],
};

/** Inherited forms with parkinsonism or myoclonus. */
export const combined = [
  {
    id: "dopa-responsive-dystonia",
    name: { en: "Dopa-responsive dystonia" },
    synonyms: { en: ["Segawa syndrome", "Hereditary progressive dystonia with diurnal fluctuation"] },
    ...combinedFields,
    relation: "can-affect-neck",
    regions: ["arm", "leg", "foot"],
    codes: {
      icd10: ["G24.8"],
      mondo: ["MONDO:0016812"],
      orphanet: ["ORPHA:255"],
      gard: ["GARD:12144"],
    },
    sentence: {
      en: "An inherited dystonia that mostly starts in the legs of a child. Its name says that it gets much better with the medicine levodopa.",
    },
    causes: [
      {
        id: "dopa-responsive-dystonia-genes",
        kind: "genetic",
        text: {
          en: "Dopa-responsive dystonia mostly comes from a change in the GCH1 gene. Less often, the change is in the TH or the SPR gene.",
        },
        clinical: {
          en: "Heterozygous pathogenic variants in GCH1 are the most common cause of dopa-responsive dystonia; variants in TH or SPR are less common.",
        },
        source: sources.dopaResponsiveGenes,
      },
      {
        id: "dopa-responsive-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: one changed copy of the GCH1 gene, from the mother or the father, can be enough to get it. In some people the change is new.",
        },
        clinical: {
          en: "GCH1-related dopa-responsive dystonia is autosomal dominant; some cases result from de novo variants.",
        },
        question: "families",
        source: sources.dopaResponsiveGenes,
      },
      {
        id: "dopa-responsive-dystonia-penetrance",
        kind: "genetic",
        text: {
          en: "Some people with a changed GCH1 gene never get dopa-responsive dystonia. It is found in two to four times as many girls and women as boys and men.",
        },
        clinical: {
          en: "GCH1 variants have reduced penetrance; females have dopa-responsive dystonia two to four times as often as males.",
        },
        source: sources.dopaResponsiveGenes,
      },
    ],
    genetics: {
      genes: ["GCH1", "TH", "SPR"],
      inheritance: ["autosomal-dominant", "autosomal-recessive"],
      source: sources.dopaResponsiveGenes,
    },
    source: sources.dopaResponsive,
  },
  {
    id: "dyt-th",
    name: { en: "Dystonia due to tyrosine hydroxylase deficiency (DYT/PARK-TH)" },
    synonyms: { en: ["Autosomal recessive Segawa syndrome"] },
    ...combinedFields,
    relation: "other",
    regions: ["leg"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0011551"],
      orphanet: ["ORPHA:101150"],
      gard: ["GARD:1902"],
      omim: ["OMIM:605407"],
    },
    sentence: {
      en: "A movement disorder from changes in the TH gene. Its mild form is a dopa-responsive dystonia that mostly starts in childhood.",
    },
    causes: [
      {
        id: "dyt-th-gene",
        kind: "genetic",
        text: {
          en: "Changes in both copies of the TH gene cause a lack of dopamine. The brain needs dopamine to control movement.",
        },
        clinical: {
          en: "Biallelic variants in TH reduce the activity of tyrosine hydroxylase and thereby the synthesis of dopamine.",
        },
        source: sources.tyrosineHydroxylase,
      },
      {
        id: "dyt-th-families",
        kind: "genetic",
        text: {
          en: "It can run in families: a child gets the disorder when both parents pass on a changed TH gene. The parents themselves mostly have no signs.",
        },
        clinical: {
          en: "Tyrosine hydroxylase deficiency is autosomal recessive; parents with one variant in TH typically have no signs.",
        },
        question: "families",
        source: sources.tyrosineHydroxylase,
      },
    ],
    genetics: { genes: ["TH"], inheritance: ["autosomal-recessive"], source: sources.tyrosineHydroxylase },
    source: sources.tyrosineHydroxylase,
  },
  {
    id: "dyt-spr",
    name: { en: "Dystonia due to sepiapterin reductase deficiency (DYT/PARK-SPR)" },
    ...combinedFields,
    relation: "can-affect-neck",
    regions: [],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0012994"],
      orphanet: ["ORPHA:70594"],
      gard: ["GARD:10365"],
      omim: ["OMIM:612716"],
    },
    sentence: {
      en: "An inherited disorder with dystonia that is often worse late in the day. Children with it are slow to learn to sit and to crawl.",
    },
    causes: [
      {
        id: "dyt-spr-gene",
        kind: "genetic",
        text: {
          en: "Changes in the SPR gene cause a lack of dopamine. The brain needs dopamine to control movement.",
        },
        clinical: {
          en: "Variants in SPR impair the production of tetrahydrobiopterin and thereby lower the amount of dopamine.",
        },
        source: sources.dopaResponsiveGenes,
      },
      {
        id: "dyt-spr-families",
        kind: "genetic",
        text: {
          en: "It can run in families: a child gets the disorder when both copies of the SPR gene are changed.",
        },
        clinical: {
          en: "Sepiapterin reductase deficiency results from biallelic pathogenic variants in SPR.",
        },
        question: "families",
        source: sources.sepiapterinReductaseGene,
      },
    ],
    genetics: {
      genes: ["SPR"],
      inheritance: ["autosomal-recessive"],
      source: sources.sepiapterinReductaseGene,
    },
    source: sources.sepiapterinReductase,
  },
  {
    id: "myoclonus-dystonia",
    name: { en: "Myoclonus-dystonia" },
    synonyms: { en: ["Myoclonic dystonia", "DYT-SGCE"] },
    ...combinedFields,
    relation: "can-affect-neck",
    regions: ["neck", "arm", "hand", "trunk"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0000903"],
      orphanet: ["ORPHA:36899"],
      gard: ["GARD:7139"],
      omim: ["OMIM:159900"],
    },
    sentence: {
      en: "An inherited disorder with quick jerks (myoclonus) of arms, neck and trunk. More than half of the people with it also have dystonia.",
    },
    causes: [
      {
        id: "myoclonus-dystonia-gene",
        kind: "genetic",
        text: {
          en: "A change in the SGCE gene can cause myoclonus-dystonia. It upsets the parts of the brain that guide movement; the muscles are healthy.",
        },
        clinical: {
          en: "Pathogenic variants in SGCE cause a shortage of epsilon-sarcoglycan, which seems to affect the cerebellum and the basal ganglia; there is no muscle disease.",
        },
        source: sources.myoclonusDystonia,
      },
      {
        id: "myoclonus-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: a changed SGCE gene from the father can lead to it. The same change from the mother mostly causes no problems.",
        },
        clinical: {
          en: "SGCE myoclonus-dystonia is autosomal dominant with genomic imprinting: the paternal copy is active, and variants in the maternal copy typically cause no signs.",
        },
        question: "families",
        source: sources.myoclonusDystonia,
      },
      {
        id: "myoclonus-dystonia-unknown",
        kind: "unknown",
        text: {
          en: "Many people have the signs of myoclonus-dystonia, but no change in the SGCE gene is found. The cause is then not known.",
        },
        clinical: {
          en: "In many people with clinical myoclonus-dystonia, above all in those without affected relatives, no SGCE variant is detected; the cause then remains unknown.",
        },
        source: sources.myoclonusDystoniaTests,
      },
    ],
    genetics: {
      genes: ["SGCE"],
      inheritance: ["autosomal-dominant"],
      source: sources.myoclonusDystonia,
    },
    source: sources.myoclonusDystonia,
  },
  {
    id: "rapid-onset-dystonia-parkinsonism",
    name: { en: "Rapid-onset dystonia-parkinsonism" },
    synonyms: { en: ["DYT/PARK-ATP1A3"] },
    ...combinedFields,
    relation: "other",
    regions: ["face", "arm", "leg"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0007496"],
      orphanet: ["ORPHA:71517"],
      gard: ["GARD:9628"],
      omim: ["OMIM:128235"],
    },
    sentence: {
      en: "A rare inherited disorder that comes on within hours to days. It brings dystonia and signs like those of Parkinson disease.",
    },
    causes: [
      {
        id: "rapid-onset-dystonia-parkinsonism-gene",
        kind: "genetic",
        text: {
          en: "The known cause of rapid-onset dystonia-parkinsonism is a change in the ATP1A3 gene. In some people no change is found.",
        },
        clinical: {
          en: "Rapid-onset dystonia-parkinsonism is caused by pathogenic variants in ATP1A3; in some affected people none has been identified.",
        },
        source: sources.rapidOnset,
      },
      {
        id: "rapid-onset-dystonia-parkinsonism-families",
        kind: "genetic",
        text: {
          en: "It can run in families: one changed copy of the ATP1A3 gene, mostly from a parent with this dystonia, can be enough to get it. In some people the change is new.",
        },
        clinical: {
          en: "ATP1A3-related rapid-onset dystonia-parkinsonism is autosomal dominant, mostly inherited from an affected parent; other cases are de novo.",
        },
        question: "families",
        source: sources.rapidOnset,
      },
      {
        id: "rapid-onset-dystonia-parkinsonism-penetrance",
        kind: "genetic",
        text: {
          en: "Not all people with a changed ATP1A3 gene get this dystonia. The reason is not known.",
        },
        clinical: { en: "The penetrance of ATP1A3 variants is incomplete, for reasons that are unclear." },
        source: sources.rapidOnset,
      },
      {
        id: "rapid-onset-dystonia-parkinsonism-triggers",
        kind: "acquired",
        text: {
          en: "If a person has a changed ATP1A3 gene, an infection, stress or alcohol can set this dystonia off. So can long and hard exercise.",
        },
        clinical: {
          en: "Infection, prolonged exercise, emotional stress or alcohol can trigger the onset of ATP1A3-related rapid-onset dystonia-parkinsonism.",
        },
        source: sources.rapidOnset,
      },
    ],
    genetics: { genes: ["ATP1A3"], inheritance: ["autosomal-dominant"], source: sources.rapidOnset },
    source: sources.rapidOnset,
  },
  {
    id: "x-linked-dystonia-parkinsonism",
    name: { en: "X-linked dystonia-parkinsonism" },
    synonyms: { en: ["Lubag", "DYT/PARK-TAF1"] },
    ...combinedFields,
    relation: "can-affect-neck",
    regions: ["eyes", "jaw", "neck"],
    codes: {
      icd10: ["G24.1"],
      mondo: ["MONDO:0010747"],
      orphanet: ["ORPHA:53351"],
      gard: ["GARD:10533"],
      omim: ["OMIM:314250"],
    },
    sentence: {
      en: "A disorder found in people of Filipino descent. Most people who have it are men. It brings dystonia and signs like those of Parkinson disease.",
    },
    causes: [
      {
        id: "x-linked-dystonia-parkinsonism-gene",
        kind: "genetic",
        text: {
          en: "The cause of this dystonia in people of Filipino descent is a change in or near the TAF1 gene. The gene is on the X chromosome.",
        },
        clinical: {
          en: "X-linked dystonia-parkinsonism is caused by variants in and near TAF1 on the X chromosome.",
        },
        source: sources.xLinked,
      },
      {
        id: "x-linked-dystonia-parkinsonism-families",
        kind: "genetic",
        text: {
          en: "It runs in families: mothers with this gene change can pass it on and mostly have no signs. Fathers cannot pass it on to their sons.",
        },
        clinical: {
          en: "Inheritance is X-linked recessive: female carriers can transmit the variant and usually have no signs; there is no transmission from father to son.",
        },
        question: "families",
        source: sources.xLinked,
      },
      {
        id: "x-linked-dystonia-parkinsonism-women",
        kind: "genetic",
        text: {
          en: "A few women with one changed copy of the TAF1 gene get signs of X-linked dystonia-parkinsonism. Their signs are mostly milder than those of men.",
        },
        clinical: {
          en: "A few women who are heterozygous for a TAF1 variant have movement abnormalities, which tend to be milder than in affected men.",
        },
        source: sources.xLinked,
      },
    ],
    genetics: { genes: ["TAF1"], inheritance: ["x-linked"], source: sources.xLinked },
    source: sources.xLinked,
  },
  {
    id: "infantile-parkinsonism-dystonia",
    name: { en: "Infantile parkinsonism-dystonia" },
    synonyms: { en: ["DYT/PARK-SLC6A3"] },
    ...combinedFields,
    relation: "other",
    extent: "generalized",
    regions: [],
    codes: {
      mondo: ["MONDO:0013150"],
      orphanet: ["ORPHA:238455"],
      gard: ["GARD:10484"],
      omim: ["OMIM:613135"],
    },
    sentence: {
      en: "A rare inherited disorder that mostly starts in babies. It brings dystonia of many muscles. Later come signs like those of Parkinson disease.",
    },
    causes: [
      {
        id: "infantile-parkinsonism-dystonia-gene",
        kind: "genetic",
        text: { en: "The cause of this dystonia of babies is a change in the SLC6A3 gene." },
        clinical: {
          en: "Infantile parkinsonism-dystonia (dopamine transporter deficiency) is caused by pathogenic variants in SLC6A3.",
        },
        source: sources.dopamineTransporterGene,
      },
      {
        id: "infantile-parkinsonism-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: a child gets this dystonia when both copies of the SLC6A3 gene are changed.",
        },
        clinical: { en: "SLC6A3-related dopamine transporter deficiency is autosomal recessive." },
        question: "families",
        source: sources.dopamineTransporterGene,
      },
    ],
    genetics: {
      genes: ["SLC6A3"],
      inheritance: ["autosomal-recessive"],
      source: sources.dopamineTransporterGene,
    },
    source: sources.dopamineTransporter,
  },
] as const satisfies readonly Form[];
