// Content scripts and the popup import this module: it must not load valibot.

/** What a contact of the reader's own is. */
export const contactKinds = ["group", "clinic", "nurse", "doctor", "therapist", "helpline", "other"] as const;
export type ContactKind = (typeof contactKinds)[number];

/** What happens to the highlights of other forms than the reader's own. */
export const otherFormsChoices = ["usual", "calm", "off"] as const;

/** The sections of the notes for the visit, in the order of the handout. */
export const noteSections = ["started", "medicines", "family", "eases", "questions"] as const;
export type NoteSection = (typeof noteSections)[number];

/** Each frame with a mention gets them all, and the search for them takes longer with each. */
export const MAX_OWN_WORDS = 200;

/** Longer than any name of a form. */
export const MAX_OWN_WORD_CHARS = 60;
