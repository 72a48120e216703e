import type { OwnData } from "../../data/own/OwnData.ts";

/** What a reader may have entered. */
export const ownData: OwnData = {
  contacts: [
    {
      id: "group",
      name: "Dystonia group of the north",
      kind: "group",
      country: "GB",
      phone: "+44 (0)20 7946 0123",
      email: "group@example.org",
      url: "https://example.org/group",
      hours: "Mondays, 18:00",
      note: "Ask for Ms. Öztürk.\nThe door is at the back.",
    },
    { id: "nurse", name: "Nurse Kim", kind: "nurse", phone: "0471 1" },
  ],
  words: [
    { id: "neck", word: "wonky neck", form: "cervical-dystonia" },
    { id: "cramp", word: "the cramp of my writing hand", form: "writers-cramp" },
  ],
  myForm: { form: "cervical-dystonia", others: "calm" },
  hiddenForms: ["hemidystonia"],
  notes: {
    started: "In May, after a long drive.",
    medicines: "None",
    family: "",
    eases: "A hand at the chin",
    questions: "Can it spread?\nMay I drive?",
  },
};
