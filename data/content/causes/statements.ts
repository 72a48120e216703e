import type { Statement } from "../schema/statement.ts";
import { hardWords } from "./hardWords.ts";
import { consensus2013, rareGuru as source } from "./sources.ts";

/**
 * The facts about the causes of cervical dystonia, in English, and what doctors say today for "primary" and "secondary".
 * A question is answered by its statements in this order. Each text is read, copied and printed alone, so it names what
 * it is about.
 */
export const statements: readonly Statement[] = [
  {
    id: "primary-meaning",
    kind: "primary",
    question: "causes",
    order: 1,
    text: { en: "Primary dystonia has no clear cause that can be found. Doctors also call it idiopathic." },
    clinical: { en: "Primary dystonia: no clear identifiable cause; also termed idiopathic." },
    short: {
      en: "There is one more name for this kind of cervical dystonia. Doctors also call it idiopathic.",
    },
    hardWords: [hardWords.idiopathic],
    source,
  },
  {
    id: "primary-nothing-underlying",
    kind: "primary",
    question: "causes",
    order: 2,
    text: {
      en: "In primary dystonia, no fault in the structure of the brain or spinal cord is known. There is no disease behind it.",
    },
    clinical: {
      en: "Primary dystonia: no known structural abnormality of the central nervous system; no underlying disease.",
    },
    hardWords: [],
    source,
  },
  {
    id: "primary-hereditary",
    kind: "primary",
    question: "families",
    order: 3,
    text: {
      en: "Some people have primary cervical dystonia. In about 12 of 100 of them, genes passed on in the family play a part.",
    },
    clinical: {
      en: "Primary cervical dystonia: associated with a hereditary component in approximately 12% of cases.",
    },
    short: {
      en: "In about 12 of 100 people with primary cervical dystonia, genes passed on to them play a part.",
    },
    hardWords: [],
    source,
  },
  {
    id: "primary-neck-injury",
    kind: "primary",
    question: "else",
    order: 4,
    text: {
      en: "Primary cervical dystonia may be linked to an earlier neck injury. This is not sure.",
    },
    clinical: { en: "Possible association of primary cervical dystonia with previous neck injury." },
    short: { en: "This kind of cervical dystonia may be linked to a neck injury in the past." },
    hardWords: [],
    source,
  },
  {
    id: "secondary-meaning",
    kind: "secondary",
    question: "causes",
    order: 1,
    text: {
      en: "Secondary dystonia is the result or a sign of something else. This can be another disease, such as Parkinson disease. Or it can be a fault in the body.",
    },
    clinical: {
      en: "Secondary dystonia: consequence or symptom of an underlying abnormality or disease, e.g. Parkinson disease.",
    },
    short: {
      en: "This kind of cervical dystonia comes from something else. It can be another disease, such as Parkinson disease, or a fault in the body.",
    },
    hardWords: [],
    source,
  },
  {
    id: "secondary-clear-cause",
    kind: "secondary",
    question: "causes",
    order: 2,
    text: { en: "Secondary dystonia has a clear cause. The cause can be inherited or acquired." },
    clinical: { en: "Secondary dystonia: clear etiology, inherited or acquired." },
    hardWords: [hardWords.acquired],
    source,
  },
  {
    id: "secondary-medicines",
    kind: "secondary",
    question: "medicine",
    order: 3,
    text: {
      en: "The use of some medicines may be linked to secondary dystonia. One kind is called neuroleptics.",
    },
    clinical: {
      en: "Secondary dystonia: possible association with certain medications, e.g. neuroleptics.",
    },
    short: {
      en: "Some medicines may be linked to this kind of cervical dystonia. Neuroleptics are among them.",
    },
    namesMedicine: true,
    hardWords: [hardWords.neuroleptics],
    source,
  },
  {
    id: "secondary-toxins",
    kind: "secondary",
    question: "else",
    order: 4,
    text: {
      en: "Taking in too much of a toxin may be linked to secondary dystonia. This can be carbon monoxide, for example.",
    },
    clinical: {
      en: "Secondary dystonia: possible association with excessive toxin ingestion, e.g. in carbon monoxide poisoning.",
    },
    short: {
      en: "Too much of a toxin may be linked to this kind of cervical dystonia. One such toxin is carbon monoxide.",
    },
    hardWords: [hardWords.toxin],
    source,
  },
  {
    id: "secondary-lesions",
    kind: "secondary",
    question: "else",
    order: 5,
    text: {
      en: "Damage from an injury may be linked to secondary dystonia. It is mostly damage to the basal ganglia, which lie deep in the brain.",
    },
    clinical: {
      en: "Secondary dystonia: possible association with structural lesions due to trauma, primarily of the basal ganglia.",
    },
    short: {
      en: "Damage from an injury may be linked to this kind of cervical dystonia. It is mostly damage to the basal ganglia, deep in the brain.",
    },
    hardWords: [hardWords.basalGanglia],
    source,
  },
  {
    id: "terms-of-today",
    kind: "terms",
    question: "words",
    order: 1,
    text: {
      en: "“Primary” and “secondary” are older words. Today doctors say “idiopathic”: no cause is known. They say “genetic” or “inherited”: it comes from a gene. They say “acquired”: it comes from something else.",
    },
    clinical: {
      en: "“Primary” and “secondary” are superseded by idiopathic (no known cause), genetic or inherited, and acquired.",
    },
    hardWords: [hardWords.idiopathic, hardWords.acquired],
    source: consensus2013,
  },
];
