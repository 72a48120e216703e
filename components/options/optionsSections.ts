import type { MessageKey } from "../../data/i18n/Catalog.ts";

/** The sections of the options page by the ids of their elements, in the order of the page, with their headings. */
export const optionsSections = {
  setup: "setup.heading",
  look: "options.look",
  marks: "options.marks",
  card: "options.card",
  text: "options.text",
  sites: "options.sites",
  own: "own.heading",
  shortcuts: "options.shortcuts",
  data: "options.data",
  errors: "options.errors",
} as const satisfies Record<string, MessageKey>;

export type OptionsSectionId = keyof typeof optionsSections;
