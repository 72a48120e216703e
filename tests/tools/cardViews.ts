import { bundledRecords } from "../../data/content/bundle.ts";
import type { Form } from "../../data/content/schema/form.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import type { ReadCard } from "../../data/messages/requests.ts";
import type { CardView, SourceView } from "../../data/views/CardView.ts";
import { type CardOptions, toCardView } from "../../data/views/toCardView.ts";
import { english } from "./english.ts";

const { forms, statements, organizations } = bundledRecords;

/** Returns the card of a mention from the records, as the background answers. */
export function viewOf(
  { forms: ids, word, definition }: Omit<ReadCard, "type">,
  translator: Translator = english,
  options: CardOptions = { wording: "plain", today: "2026-11-29", region: "US" },
): CardView {
  const [form, ...others] = ids.map(formWithId);
  if (!form) throw new Error("The request names no form");
  return toCardView({ form, others, statements, organizations, word, definition }, options, translator);
}

/** Returns the sources that a card shows. */
export function sourcesOf({ details: { causes, summary } }: CardView): SourceView[] {
  return [...causes.sources, ...(summary.display === "link" ? [] : summary.sources)];
}

/** Returns the English name of a form. */
export function nameOf(id: string): string {
  return english.pick(formWithId(id).name).text;
}

function formWithId(id: string): Form {
  const form = forms.find((each) => each.id === id);
  if (!form) throw new Error(`No form "${id}" in data/content/forms`);
  return form;
}
