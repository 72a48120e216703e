import type { Translator } from "../i18n/createTranslator.ts";
import { readLibrary } from "../library/readLibrary.ts";
import type { ReadCard } from "../messages/requests.ts";
import type { CardView } from "./CardView.ts";
import { type CardOptions, toCardView } from "./toCardView.ts";

/**
 * Resolves to the card of a mention, about the first of its forms. Rejects for a form that is not in the library.
 */
export async function readCardView(
  { forms, word, definition, isOwnWord }: ReadCard,
  options: CardOptions,
  translator: Translator,
): Promise<CardView> {
  const { records } = await readLibrary();
  const [form, ...others] = forms.map((id) => {
    const found = records.forms.find((each) => each.id === id);
    if (!found) throw new Error(`No form "${id}" in the library: add it to data/content/forms`);
    return found;
  });
  if (!form) throw new Error("The request names no form");
  const { statements, organizations } = records;
  return toCardView(
    { form, others, statements, organizations, word, definition, isOwnWord },
    options,
    translator,
  );
}
