import { bundledRecords } from "../../../data/content/bundle.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import type { ReadCard } from "../../../data/messages/requests.ts";
import type { CardView } from "../../../data/views/CardView.ts";
import { toCardView } from "../../../data/views/toCardView.ts";

const { forms, statements } = bundledRecords;

/** Returns the card of a mention in English, from the records, as the background answers. */
export function viewOf({ forms: ids, word, definition }: Omit<ReadCard, "type">): CardView {
  const [form, ...others] = ids.map((id) => formWithId(id));
  if (!form) throw new Error("The request names no form");
  return toCardView({ form, others, statements, word, definition }, createTranslator("en", en));
}

/** Returns the English name of a form. */
export function nameOf(id: string): string {
  return formWithId(id).name.en;
}

function formWithId(id: string) {
  const form = forms.find((each) => each.id === id);
  if (!form) throw new Error(`No form "${id}" in data/content/forms`);
  return form;
}
