import type { Statement } from "../schema/statement.ts";
import { hardWords } from "./hardWords.ts";
import { rareGuru as source } from "./sources.ts";

/** The facts about the causes of cervical dystonia, in English. */
export const statements: readonly Statement[] = [
  {
    id: "primary-meaning",
    kind: "primary",
    order: 1,
    text: { en: "Primary dystonia has no clear cause that can be found. Doctors also call it idiopathic." },
    clinical: { en: "Primary dystonia: no clear identifiable cause; also termed idiopathic." },
    short: { en: "No clear cause can be found (idiopathic)." },
    hardWords: [hardWords.idiopathic],
    source,
  },
  {
    id: "primary-nothing-underlying",
    kind: "primary",
    order: 2,
    text: {
      en: "No structural abnormality of the central nervous system is known, and no underlying disease is present.",
    },
    clinical: { en: "No known structural abnormality of the central nervous system; no underlying disease." },
    hardWords: [hardWords.structuralAbnormality, hardWords.centralNervousSystem],
    source,
  },
  {
    id: "primary-hereditary",
    kind: "primary",
    order: 3,
    text: { en: "Primary cervical dystonia has a hereditary component in about 12% of cases." },
    clinical: {
      en: "Primary cervical dystonia: associated with a hereditary component in approximately 12% of cases.",
    },
    short: { en: "A hereditary component in about 12% of cases." },
    hardWords: [hardWords.hereditary],
    source,
  },
  {
    id: "primary-neck-injury",
    kind: "primary",
    order: 4,
    text: { en: "It may possibly be linked to an earlier neck injury." },
    clinical: { en: "Possible association of primary cervical dystonia with previous neck injury." },
    short: { en: "Possibly linked to an earlier neck injury." },
    hardWords: [],
    source,
  },
  {
    id: "secondary-meaning",
    kind: "secondary",
    order: 1,
    text: {
      en: "Secondary dystonia is a consequence or a symptom of an underlying abnormality or disease, for example Parkinson disease.",
    },
    clinical: {
      en: "Secondary dystonia: consequence or symptom of an underlying abnormality or disease, e.g. Parkinson disease.",
    },
    short: { en: "It follows from another disease or abnormality, for example Parkinson disease." },
    hardWords: [],
    source,
  },
  {
    id: "secondary-clear-cause",
    kind: "secondary",
    order: 2,
    text: { en: "It has a clear cause, which can be inherited or acquired." },
    clinical: { en: "Clear etiology, inherited or acquired." },
    hardWords: [hardWords.acquired],
    source,
  },
  {
    id: "secondary-medicines",
    kind: "secondary",
    order: 3,
    text: { en: "It may be linked to the use of certain medicines, for example neuroleptics." },
    clinical: { en: "Possible association with certain medications, e.g. neuroleptics." },
    short: { en: "May be linked to certain medicines, for example neuroleptics." },
    namesMedicine: true,
    hardWords: [hardWords.neuroleptics],
    source,
  },
  {
    id: "secondary-toxins",
    kind: "secondary",
    order: 4,
    text: {
      en: "It may be linked to taking in too much of a toxin, for example in carbon monoxide poisoning.",
    },
    clinical: {
      en: "Possible association with excessive toxin ingestion, e.g. in carbon monoxide poisoning.",
    },
    short: { en: "May be linked to too much of a toxin, for example in carbon monoxide poisoning." },
    hardWords: [hardWords.toxin],
    source,
  },
  {
    id: "secondary-lesions",
    kind: "secondary",
    order: 5,
    text: {
      en: "It may be linked to structural lesions due to trauma, above all lesions of the basal ganglia.",
    },
    clinical: {
      en: "Possible association with structural lesions due to trauma, primarily of the basal ganglia.",
    },
    short: {
      en: "May be linked to damage from an injury, above all of the basal ganglia, deep in the brain.",
    },
    hardWords: [hardWords.lesions, hardWords.trauma, hardWords.basalGanglia],
    source,
  },
];
