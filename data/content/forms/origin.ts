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
    sentence: {
      en: "Dystonia that is the person's only movement disorder; tremor may come with it.",
    },
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
      en: "Dystonia that comes with another movement disorder, such as quick muscle jerks (myoclonus) or parkinsonism.",
    },
    source: sources.isolated,
  },
  {
    id: "primary-dystonia",
    name: { en: "Primary dystonia" },
    relation: "includes",
    combination: "isolated",
    ...varyingExtentFields,
    origins: ["inherited", "idiopathic"],
    codes: {},
    sentence: {
      en: "Dystonia that has no link to a disease or an injury; another name is idiopathic dystonia.",
    },
    source: sources.dystonias,
  },
  {
    id: "secondary-dystonia",
    name: { en: "Secondary dystonia" },
    relation: "includes",
    combination: "either",
    ...varyingExtentFields,
    origins: ["inherited", "acquired"],
    codes: {},
    sentence: {
      en: "Dystonia with a known cause, such as a stroke, an injury, inflammation of the brain or a medicine.",
    },
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
      en: "Dystonia that comes from, for example, a brain injury, a drug or poison, diseased blood vessels or a tumor.",
    },
    source: sources.classification,
  },
  {
    id: "inherited-dystonia",
    name: { en: "Inherited dystonia" },
    relation: "includes",
    combination: "either",
    ...varyingExtentFields,
    origins: ["inherited"],
    codes: { mondo: ["MONDO:0044807"], orphanet: ["ORPHA:391799"], gard: ["GARD:21630"] },
    sentence: { en: "Dystonia that comes from a gene change and can occur again in a family." },
    source: sources.hereditaryOverview,
  },
  {
    id: "early-onset-dystonia",
    name: { en: "Early-onset dystonia" },
    relation: "other",
    combination: "either",
    ...varyingExtentFields,
    origins: ["inherited", "acquired", "idiopathic"],
    codes: {},
    sentence: { en: "Dystonia that starts before the age of 20." },
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
    sentence: { en: "Dystonia that starts after the age of 20." },
    source: sources.traditionalClassification,
  },
  {
    id: "torsion-dystonia",
    name: { en: "Torsion dystonia" },
    relation: "other",
    combination: "isolated",
    ...varyingExtentFields,
    origins: ["inherited", "idiopathic"],
    codes: { mondo: ["MONDO:0044843"], hpo: ["HP:0001304"], gard: ["GARD:27978"] },
    sentence: {
      en: "Dystonia with twisting (torsion) and tensing of muscles that puts parts of the body in unusual positions.",
    },
    source: sources.dystonia6,
  },
] as const satisfies readonly Form[];
