import type { FoundForm } from "../../components/lookup/LookUp.tsx";
import type { FormId } from "../../data/content/forms/forms.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import { findMentions } from "../../data/matching/findMentions.ts";
import { cutText, MAX_WORD_CHARS } from "../../data/messages/limits.ts";
import { readCardView } from "../../data/views/readCardView.ts";
import type { CardOptions } from "../../data/views/toCardView.ts";

/** Resolves to the forms of dystonia that a text names, each once, with the view of its card. */
export async function findForms(
  text: string,
  options: CardOptions,
  translator: Translator,
): Promise<FoundForm[]> {
  const found = new Map<string, { word: string; forms: FormId[] }>();
  for (const { start, end, form, also = [] } of findMentions(text, { isLookUp: true })) {
    const forms = [form, ...also];
    const key = forms.join(" ");
    if (!found.has(key)) found.set(key, { word: cutText(text.slice(start, end), MAX_WORD_CHARS), forms });
  }
  return Promise.all(
    [...found.values()].map(async ({ word, forms }) => ({
      word,
      view: await readCardView({ type: "read-card", forms, word }, options, translator),
    })),
  );
}
