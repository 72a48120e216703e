import type { Localized } from "../content/schema/localized.ts";

/** The text in the wanted language, else in its parent languages ("pt-BR" → "pt"), else in English; with its language. */
export function pickLocalized(localized: Localized, wanted: string): { text: string; lang: string } {
  const subtags = wanted.split("-");
  for (let length = subtags.length; length > 0; length--) {
    const lang = subtags.slice(0, length).join("-");
    const text = localized[lang];
    if (text !== undefined) return { text, lang };
  }
  return { text: localized.en, lang: "en" };
}
