import { browser } from "../../data/browser.ts";
import { readLibrary } from "../../data/library/readLibrary.ts";
import { createTranslator } from "../../data/locales/createTranslator.ts";
import { en } from "../../data/locales/en.ts";
import type { CardView } from "../../data/protocol/CardView.ts";
import type { ReadCard } from "../../data/protocol/messages.ts";
import { cardView } from "./cardView.ts";

/** What a card says of the first of the mention's forms. Throws for a form that the library does not have. */
export async function readCard({ forms, word, definition }: ReadCard): Promise<CardView> {
  const { records } = await readLibrary();
  const [form, ...others] = forms.map((id) => {
    const found = records.forms.find((each) => each.id === id);
    if (!found) throw new Error(`No form "${id}" in the library: add it to data/forms`);
    return found;
  });
  if (!form) throw new Error("A card was asked for without a form");
  const translator = createTranslator(browser.i18n.getUILanguage(), en);
  return cardView({ form, others, statements: records.statements, word, definition }, translator);
}
