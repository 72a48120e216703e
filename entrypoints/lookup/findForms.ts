import type { FoundForm } from "../../components/lookup/LookUp.tsx";
import type { FormId } from "../../data/content/forms/forms.ts";
import type { Translator } from "../../data/i18n/createTranslator.ts";
import { findMentions } from "../../data/matching/findMentions.ts";
import { readCardView } from "../../data/views/readCardView.ts";

/** The forms of dystonia that a text names, each once, with what a card says of it. */
export async function findForms(text: string, translator: Translator): Promise<FoundForm[]> {
  const words = new Map<string, { word: string; forms: FormId[] }>();
  for (const { start, end, form, also = [] } of findMentions(text, {})) {
    const forms = [form, ...also];
    const key = forms.join(" ");
    if (!words.has(key)) words.set(key, { word: text.slice(start, end), forms });
  }
  return Promise.all(
    [...words.values()].map(async ({ word, forms }) => ({
      word,
      view: await readCardView({ type: "read-card", forms, word }, translator),
    })),
  );
}
