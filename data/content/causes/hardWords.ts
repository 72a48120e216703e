import type { HardWord } from "../schema/statement.ts";
import { ghrBlepharospasm, nciDictionary } from "./sources.ts";

/** The difficult words in the statements, with their meanings in plain words. */
export const hardWords = {
  idiopathic: {
    word: { en: "idiopathic" },
    meaning: { en: "It has come about by itself: no cause is known." },
    source: nciDictionary,
  },
  structuralAbnormality: {
    word: { en: "structural abnormality" },
    meaning: { en: "A change in the build of the tissue, for example one that a brain scan can show." },
    source: nciDictionary,
  },
  centralNervousSystem: {
    word: { en: "central nervous system" },
    meaning: { en: "The brain and the spinal cord." },
    source: nciDictionary,
  },
  hereditary: {
    word: { en: "hereditary" },
    meaning: { en: "Passed on from parents to children through the genes." },
    source: nciDictionary,
  },
  acquired: {
    word: { en: "acquired" },
    meaning: { en: "It came about during life; it was not passed on through the genes." },
    source: nciDictionary,
  },
  neuroleptics: {
    word: { en: "neuroleptics" },
    meaning: {
      en: "Medicines for the signs of psychosis, such as hearing or seeing things that are not there. They are also called antipsychotics.",
    },
    source: nciDictionary,
  },
  toxin: {
    word: { en: "toxin" },
    meaning: { en: "A poison: a substance that harms the body." },
    source: nciDictionary,
  },
  lesions: {
    word: { en: "structural lesions" },
    meaning: { en: "Areas of the tissue that are damaged or built abnormally." },
    source: nciDictionary,
  },
  trauma: {
    word: { en: "trauma" },
    meaning: { en: "An injury to the body." },
    source: nciDictionary,
  },
  basalGanglia: {
    word: { en: "basal ganglia" },
    meaning: { en: "Structures deep within the brain that help to start and control movement." },
    source: ghrBlepharospasm,
  },
} as const satisfies Record<string, HardWord>;
