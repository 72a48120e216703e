import type { HardWord } from "../schema/statement.ts";
import {
  acquiredMeaning,
  basalGangliaMeaning,
  idiopathicMeaning,
  neurolepticsMeaning,
  poisonMeaning,
} from "./sources.ts";

/** The difficult words in the statements, with their meanings in plain words. */
export const hardWords = {
  idiopathic: {
    word: { en: "idiopathic" },
    meaning: { en: "The cause is not known." },
    source: idiopathicMeaning,
  },
  acquired: {
    word: { en: "acquired" },
    meaning: { en: "It came during life. It was not passed on from a parent." },
    source: acquiredMeaning,
  },
  neuroleptics: {
    word: { en: "neuroleptics" },
    meaning: {
      en: "Medicines for some mental illnesses, also called antipsychotics. Some are given for stomach or nerve problems, too.",
    },
    source: neurolepticsMeaning,
  },
  toxin: {
    word: { en: "toxin" },
    meaning: { en: "A poison: something that harms the body." },
    source: poisonMeaning,
  },
  basalGanglia: {
    word: { en: "basal ganglia" },
    meaning: { en: "Parts deep within the brain that help to start and control movement." },
    source: basalGangliaMeaning,
  },
} as const satisfies Record<string, HardWord>;
