import type { Form } from "../schema/form.ts";
import { sources } from "./sources.ts";

const taskSpecificFields: Pick<Form, "relation" | "combination" | "extent" | "origins"> = {
  relation: "other",
  combination: "isolated",
  extent: "focal",
  origins: ["inherited", "idiopathic"],
};

/** Forms that occur in one particular task only. */
export const taskSpecific = [
  {
    id: "task-specific-dystonia",
    name: { en: "Task-specific dystonia" },
    ...taskSpecificFields,
    regions: [],
    codes: { mondo: ["MONDO:0044871"], omim: ["OMIM:611284"] },
    sentence: {
      en: "A focal dystonia that gets in the way of one task, such as writing, playing an instrument or taking part in a sport.",
    },
    source: sources.taskSpecific,
  },
  {
    id: "writers-cramp",
    name: { en: "Writer's cramp" },
    ...taskSpecificFields,
    regions: ["hand", "arm"],
    codes: { hpo: ["HP:0002356"] },
    sentence: {
      en: "A task-specific dystonia in which cramps in the hand, wrist or forearm make it hard to hold a pen or pencil.",
    },
    source: sources.taskSpecific,
  },
  {
    id: "focal-hand-dystonia",
    name: { en: "Focal hand dystonia" },
    ...taskSpecificFields,
    regions: ["hand"],
    codes: { mondo: ["MONDO:0000482"], gard: ["GARD:27530"] },
    sentence: {
      en: "A focal dystonia that takes away fine control of movement in the hand and the wrist.",
    },
    source: sources.taskSpecific,
  },
  {
    id: "musicians-dystonia",
    name: { en: "Musician's dystonia" },
    ...taskSpecificFields,
    regions: [],
    codes: {},
    sentence: {
      en: "A task-specific dystonia with muscle cramps and spasms while the person plays a musical instrument.",
    },
    source: sources.taskSpecific,
  },
  {
    id: "embouchure-dystonia",
    name: { en: "Embouchure dystonia" },
    ...taskSpecificFields,
    regions: ["face", "jaw", "tongue"],
    codes: {},
    sentence: {
      en: "A task-specific dystonia of wind players, in muscles of the lower face, jaw, tongue and throat that guide air into the mouthpiece.",
    },
    source: sources.embouchure,
  },
  {
    id: "golfers-yips",
    name: { en: "Golfer's yips" },
    ...taskSpecificFields,
    regions: ["hand", "arm"],
    codes: {},
    sentence: {
      en: "A task-specific dystonia in which a golfer's wrists jerk without control while putting.",
    },
    source: sources.taskSpecific,
  },
  {
    id: "runners-dystonia",
    name: { en: "Runner's dystonia" },
    ...taskSpecificFields,
    regions: ["leg", "foot"],
    codes: {},
    sentence: {
      en: "A rare task-specific dystonia in which the leg or the foot moves without control while the person runs.",
    },
    source: sources.runners,
  },
] as const satisfies readonly Form[];
