import { readLibrary } from "../../data/library/readLibrary.ts";
import { translatorFor } from "../../data/locales/translatorFor.ts";
import type { CardView } from "../../data/protocol/CardView.ts";
import type { ReadCard } from "../../data/protocol/messages.ts";
import { readSettings } from "../../data/settings/readSettings.ts";
import { cardView } from "./cardView.ts";

/** What a card says of the first of the mention's forms. Throws for a form that the library does not have. */
export async function readCard({ forms, word, definition }: ReadCard): Promise<CardView> {
  const [{ records }, { language }] = await Promise.all([readLibrary(), readSettings()]);
  const [form, ...others] = forms.map((id) => {
    const found = records.forms.find((each) => each.id === id);
    if (!found) throw new Error(`No form "${id}" in the library: add it to data/forms`);
    return found;
  });
  if (!form) throw new Error("A card was asked for without a form");
  return cardView(
    { form, others, statements: records.statements, word, definition },
    await translatorFor(language),
  );
}
