import type { Source } from "../content/schema/source.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { SourceView } from "./CardView.ts";

/** A source in the translator's words. */
export function toSourceView({ name, url, date, dated }: Source, { t, day }: Translator): SourceView {
  return {
    label: t("source.label"),
    name,
    url,
    newTab: t("link.newTab"),
    date,
    day: t(`source.${dated}`, { day: day(date) }),
  };
}
