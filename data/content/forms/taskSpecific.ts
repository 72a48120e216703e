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
    synonyms: {
      en: ["Task-specific focal dystonia", "Focal task-specific dystonia", "Occupational dystonia"],
    },
    ...taskSpecificFields,
    regions: [],
    codes: { mondo: ["MONDO:0044871"], gard: ["GARD:6458"], omim: ["OMIM:611284"] },
    sentence: {
      en: "A focal dystonia that gets in the way of one task. The task can be writing, making music or a sport.",
    },
    causes: [
      {
        id: "task-specific-dystonia-unknown",
        kind: "unknown",
        text: {
          en: "The causes of task-specific dystonia are not known. Genes likely play a part, and something else then sets it off.",
        },
        clinical: {
          en: "Task-specific focal dystonia: cause unknown; likely a combination of genetic and environmental factors.",
        },
        source: sources.taskSpecific,
      },
      {
        id: "task-specific-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: of 100 people with it, at least 10 have a relative with focal dystonia. Most have no such relative.",
        },
        clinical: {
          en: "Task-specific focal dystonia: mostly sporadic; at least 10% have a family history of focal dystonia.",
        },
        question: "families",
        source: sources.taskSpecific,
      },
    ],
    source: sources.taskSpecific,
  },
  {
    id: "writers-cramp",
    name: { en: "Writer's cramp" },
    synonyms: { en: ["Graphospasm", "Scrivener's palsy"] },
    ...taskSpecificFields,
    regions: ["hand", "arm"],
    codes: { hpo: ["HP:0002356"] },
    sentence: {
      en: "A task-specific dystonia with cramps in the hand, wrist or forearm. They make it hard to hold a pen or pencil.",
    },
    causes: [
      {
        id: "writers-cramp-unknown",
        kind: "unknown",
        text: { en: "The cause of writer's cramp is not known. It likely lies partly in the genes." },
        clinical: {
          en: "Writer's cramp, a task-specific focal dystonia: cause unknown; genetic factors are very likely involved.",
        },
        source: sources.taskSpecific,
      },
      {
        id: "writers-cramp-families",
        kind: "genetic",
        text: {
          en: "It can run in families: some families have cases of writer's cramp and of musician's dystonia. Most cases are the only one.",
        },
        clinical: {
          en: "Mostly sporadic; writer's cramp and musician's dystonia have been reported in the same family.",
        },
        question: "families",
        source: sources.taskSpecific,
      },
    ],
    source: sources.taskSpecific,
  },
  {
    id: "focal-hand-dystonia",
    name: { en: "Focal hand dystonia" },
    ...taskSpecificFields,
    regions: ["hand"],
    codes: { mondo: ["MONDO:0000482"], gard: ["GARD:27530"] },
    sentence: { en: "A focal dystonia that takes away fine control of the hand and the wrist." },
    causes: [
      {
        id: "focal-hand-dystonia-unknown",
        kind: "unknown",
        text: {
          en: "The cause of focal hand dystonia is not known. It may lie in parts of the brain that control movement.",
        },
        clinical: {
          en: "Focal hand dystonia: cause unknown; at least some cases of task-specific dystonia involve malfunction of the basal ganglia.",
        },
        source: sources.taskSpecific,
      },
      {
        id: "focal-hand-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families. Of 100 people with dystonia in one task, at least 10 have a relative with focal dystonia.",
        },
        clinical: {
          en: "At least 10% of people with task-specific focal dystonia have a family history of focal dystonia.",
        },
        question: "families",
        source: sources.taskSpecific,
      },
    ],
    source: sources.taskSpecific,
  },
  {
    id: "musicians-dystonia",
    name: { en: "Musician's dystonia" },
    synonyms: { en: ["Musician's cramp"] },
    ...taskSpecificFields,
    regions: [],
    codes: {},
    sentence: {
      en: "A task-specific dystonia. The muscles cramp or go into spasm while the person plays music.",
    },
    causes: [
      {
        id: "musicians-dystonia-unknown",
        kind: "unknown",
        text: { en: "The causes of musician's dystonia are not known. Genes likely play a part." },
        clinical: {
          en: "Musician's dystonia, a task-specific focal dystonia: cause unknown; genetic factors are very likely involved.",
        },
        source: sources.taskSpecific,
      },
      {
        id: "musicians-dystonia-practice",
        kind: "acquired",
        text: {
          en: "Much practice each day may raise the risk of musician's dystonia. A study of pianists points to this.",
        },
        clinical: {
          en: "In pianists, high amounts of daily practice might increase the risk of developing musician's dystonia.",
        },
        source: sources.musiciansPractice,
      },
      {
        id: "musicians-dystonia-families",
        kind: "genetic",
        text: {
          en: "It can run in families: some relatives of the musicians have dystonia, too. Which genes play a part is not known.",
        },
        clinical: {
          en: "Different types of dystonia cluster in families of patients with musician's dystonia, which suggests a genetic contribution.",
        },
        question: "families",
        source: sources.musicians,
      },
    ],
    source: sources.taskSpecific,
  },
  {
    id: "embouchure-dystonia",
    name: { en: "Embouchure dystonia" },
    ...taskSpecificFields,
    regions: ["face", "jaw", "tongue"],
    codes: {},
    sentence: {
      en: "A task-specific dystonia of wind players. It affects the lips, jaw, tongue or throat, which guide the air into the mouthpiece.",
    },
    causes: [
      {
        id: "embouchure-dystonia-unknown",
        kind: "unknown",
        text: {
          en: "The cause of embouchure dystonia is not known. It likely lies partly in the genes.",
        },
        clinical: {
          en: "Embouchure dystonia, a task-specific focal dystonia: cause unknown; genetic factors are very likely involved.",
        },
        source: sources.taskSpecific,
      },
      {
        id: "embouchure-dystonia-genes",
        kind: "genetic",
        text: {
          en: "Genes may play a part in embouchure dystonia. Of 100 players with it, 6 also had writer's cramp.",
        },
        clinical: {
          en: "Of patients with embouchure dystonia, 6% also had writer's cramp, which suggests a possible genetic predisposition.",
        },
        source: sources.embouchureCauses,
      },
    ],
    source: sources.embouchure,
  },
  {
    id: "golfers-yips",
    name: { en: "Golfer's yips" },
    ...taskSpecificFields,
    regions: ["hand", "arm"],
    codes: {},
    sentence: {
      en: "The yips are jerks of a golfer's wrists while putting. In some golfers, they are a task-specific dystonia.",
    },
    causes: [
      {
        id: "golfers-yips-two-kinds",
        kind: "unknown",
        text: {
          en: "Some golfers have the yips from dystonia, others from stress and fear of failure. Some have a mix of both.",
        },
        clinical: {
          en: "The yips range from focal dystonia (type I) to performance anxiety (type II).",
        },
        source: sources.yips,
      },
      {
        id: "golfers-yips-unknown",
        kind: "unknown",
        text: { en: "If the yips are a dystonia, the cause is not known." },
        clinical: { en: "The causes of task-specific focal dystonia, such as the yips, are unknown." },
        source: sources.taskSpecific,
      },
    ],
    source: sources.taskSpecific,
  },
  {
    id: "runners-dystonia",
    name: { en: "Runner's dystonia" },
    ...taskSpecificFields,
    regions: ["leg", "foot"],
    codes: {},
    sentence: {
      en: "A rare task-specific dystonia. The leg or the foot moves without control while the person runs.",
    },
    causes: [
      {
        id: "runners-dystonia-unknown",
        kind: "unknown",
        text: { en: "Why some runners get this dystonia is not known. It is a dystonia of one task." },
        clinical: {
          en: "The causes of task-specific focal dystonia, to which runner's dystonia belongs, are unknown.",
        },
        source: sources.taskSpecific,
      },
      {
        id: "runners-dystonia-injury",
        kind: "acquired",
        text: {
          en: "An injury may set off runner's dystonia. Of 5 runners, 2 had hurt the leg in the year before.",
        },
        clinical: {
          en: "Of 5 patients with runner's dystonia, 2 had injured the affected leg within a year before onset.",
        },
        source: sources.runnersCauses,
      },
      {
        id: "runners-dystonia-families",
        kind: "unknown",
        text: {
          en: "It is not known to run in families: of 5 runners with it in one report, none had it in the family.",
        },
        clinical: { en: "None of 5 patients with runner's dystonia had a family history of dystonia." },
        question: "families",
        answer: "not-known",
        source: sources.runnersCauses,
      },
    ],
    source: sources.runners,
  },
] as const satisfies readonly Form[];
