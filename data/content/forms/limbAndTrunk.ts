import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const anyOriginFields: Pick<Form, "relation" | "combination" | "origins"> = {
  relation: "other",
  combination: "either",
  origins: ["inherited", "acquired", "idiopathic"],
};

/** Forms that affect an arm, a leg or the trunk, in any task. */
export const limbAndTrunk = [
  {
    id: "limb-dystonia",
    name: { en: "Limb dystonia" },
    ...anyOriginFields,
    extent: "varies",
    regions: ["arm", "hand", "leg", "foot"],
    codes: { hpo: ["HP:0002451"], gard: ["GARD:3253"] },
    sentence: {
      en: "Dystonia in which the muscles of a limb, such as a hand, arm, foot or leg, pull too hard.",
    },
    source: sources.limb,
  },
  {
    id: "foot-dystonia",
    name: { en: "Foot dystonia" },
    ...anyOriginFields,
    extent: "varies",
    regions: ["foot"],
    codes: {},
    sentence: {
      en: "Dystonia in which the muscles of the foot tighten, often with pain, and twist the foot or turn it in.",
    },
    source: sources.foot,
  },
  {
    id: "truncal-dystonia",
    name: { en: "Truncal dystonia" },
    ...anyOriginFields,
    extent: "varies",
    regions: ["trunk"],
    codes: { hpo: ["HP:0002530"] },
    sentence: { en: "Dystonia of the muscles along the middle of the body: chest, belly and back." },
    source: sources.axial,
  },
] as const satisfies readonly Form[];
