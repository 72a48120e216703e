import type { Translator } from "../data/locales/createTranslator.ts";
import type { ToldSource } from "../data/protocol/CardView.ts";
import type { Source } from "../data/schema/source.ts";

/** A source in the translator's words. */
export function tellSource({ name, url, date, dated }: Source, { t, day }: Translator): ToldSource {
  return {
    label: t("source.label"),
    name,
    url,
    newTab: t("link.newTab"),
    date,
    day: t(`source.${dated}`, { day: day(date) }),
  };
}
