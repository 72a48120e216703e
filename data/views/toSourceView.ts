import type { Translator } from "../i18n/createTranslator.ts";
import type { ToldSource } from "./CardView.ts";
import type { Source } from "../content/schema/source.ts";

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
