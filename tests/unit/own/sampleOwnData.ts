import type { OwnContact, OwnData } from "../../../data/own/OwnData.ts";

export const contact: OwnContact = {
  id: "5f0e7a52-0000-4000-8000-000000000001",
  name: "Dystonia group of the north",
  kind: "group",
  country: "DE",
  phone: "+49 (0)40 123-456",
  email: "group@example.org",
  url: "https://example.org/group",
  hours: "Mondays, 18:00",
  note: "Ask for Ms. Öztürk.\nThe door is at the back.",
};

export const nurse: OwnContact = { id: "nurse-1", name: "Nurse Kim", kind: "nurse", phone: "4711" };

export const fullData: OwnData = {
  contacts: [contact, nurse],
  words: [{ id: "word-1", word: "wonky neck", form: "cervical-dystonia" }],
  myForm: { form: "cervical-dystonia", others: "calm" },
  hiddenForms: ["blepharospasm"],
  notes: {
    started: "In May",
    medicines: "None",
    family: "",
    eases: "A hand at the chin",
    questions: "Why me?",
  },
};
