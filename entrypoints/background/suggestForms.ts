import { bundledRecords } from "../../data/content/bundle.ts";
import type { Form } from "../../data/content/schema/form.ts";
import type { LookAlike } from "../../data/content/schema/lookAlike.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import { createNameIndex, type NameIndex } from "../../data/search/createNameIndex.ts";

/** More than browsers show at once. */
const MAX_SUGGESTIONS = 8;

/** A form, or what is confused with one, that a text in the address bar names. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** One sentence about it. */
  readonly about: string;
}

let index: NameIndex<Form | LookAlike> | undefined;

/**
 * Returns the records that a text names, the most similar name first, in the translator's language. An empty text has none.
 * The matcher is left out: the background would load its terms at each start. The page with all forms has it.
 */
export function suggestForms(text: string, { pick }: Pick<Translator, "pick">): Suggestion[] {
  if (!text.trim()) return [];
  // The bundled records: a library that is slow or broken must not delay what is typed.
  index ??= createNameIndex([...bundledRecords.forms, ...bundledRecords.lookAlikes]);
  return index
    .find(text)
    .slice(0, MAX_SUGGESTIONS)
    .map((record) => ({
      id: record.id,
      name: pick(record.name).text,
      about: pick("sentence" in record ? record.sentence : record.difference).text,
    }));
}
