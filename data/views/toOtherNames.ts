import type { Form } from "../content/schema/form.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { LocalizedText } from "./CardView.ts";

/** Returns the names of a form besides its title: those in the translator's language, then those in English. */
export function toOtherNames(
  { name, synonyms = { en: [] } }: Pick<Form, "name" | "synonyms">,
  { locale, pick }: Translator,
): LocalizedText[] {
  const subtags = locale.split("-");
  const ofReader = subtags
    .map((_, index) => subtags.slice(0, subtags.length - index).join("-"))
    .find((lang) => lang in name || lang in synonyms);
  const languages = [...new Set([ofReader ?? "en", "en"])];
  const names = languages.flatMap((lang) =>
    [name[lang], ...(synonyms[lang] ?? [])].flatMap((text) => (text ? [{ text, lang }] : [])),
  );
  const seen = new Set([pick(name).text.toLowerCase()]);
  return names.filter(({ text }) => {
    const isNew = !seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    return isNew;
  });
}
