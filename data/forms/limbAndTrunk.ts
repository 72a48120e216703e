import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const anyOrigin: Pick<Form, "relation" | "combination" | "origins"> = {
  relation: "other",
  combination: "either",
  origins: ["inherited", "acquired", "idiopathic"],
};

/** Forms that sit in an arm, a leg or the trunk, whatever the task. */
export const limbAndTrunk: readonly Form[] = [
  {
    id: "limb-dystonia",
    name: {
      en: "Limb dystonia",
      es: "Distonía de extremidades",
      fr: "Dystonie des membres",
      de: "Gliederdystonie",
      it: "Distonia degli arti",
      ja: "四肢ジストニア",
      zh: "肢体肌张力障碍",
    },
    ...anyOrigin,
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
    name: { en: "Foot dystonia", de: "Fußdystonie", it: "Distonia del piede" },
    ...anyOrigin,
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
    name: {
      en: "Truncal dystonia",
      es: "Distonía axial",
      fr: "Dystonie axiale",
      de: "Axiale Dystonie",
      it: "Distonia assiale",
      ja: "体幹ジストニア",
      zh: "轴向肌张力障碍",
    },
    ...anyOrigin,
    extent: "varies",
    regions: ["trunk"],
    codes: { hpo: ["HP:0002530"] },
    sentence: { en: "Dystonia of the muscles along the middle of the body: chest, belly and back." },
    source: sources.axial,
  },
];
