import type { LanguageNames } from "./LanguageNames.ts";

/** Macedonian. */
export const mk: LanguageNames = {
  language: "mk",
  nouns: ["дистониј(а|ата|и|ите)", "дистонии(|те)"],
  adjectives: ["дистоничн(а|о|и|ата|ите|иот)", "дистоничен"],
  qualifiersStand: "either",
  qualifiers: {
    "cervical-dystonia": ["цервикална(|та)", "вратна"],
    "focal-dystonia": ["фокална"],
    "generalised-dystonia": ["генерализирана"],
  },
  names: {
    "cervical-dystonia": ["спазмодичен тортиколис"],
    blepharospasm: ["блефароспаз(ам|мот)"],
    "writers-cramp": ["писателски грч", "писарски грч"],
  },
  joiners: ["и", "или"],
  lookAlikes: {
    beside: [
      "вегетативн~",
      "невровегетативн~",
      "вегетоваскуларн~",
      "на крвните садови",
      "васкуларн~",
      "неврокардијалн~",
    ],
  },
  cues: { autonomic: ["вегетатив", "невровегетатив"], movement: ["движење", "ботул"] },
  stems: ["дистон", "тортиколис", "блефаро", "писа(телски|рски) грч"],
};
