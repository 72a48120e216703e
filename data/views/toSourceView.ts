import type { Source } from "../content/schema/source.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { SourceView } from "./CardView.ts";

/** Returns a source with its texts in the translator's language. */
export function toSourceView({ name, url, date, dated }: Source, { t, day }: Translator): SourceView {
  return {
    label: t("source.label"),
    name,
    url,
    newTab: t("link.newTab"),
    date,
    dateText: t(`source.${dated}`, { day: day(date) }),
  };
}

/** Returns the sources of the records in the order of first use; the same URL with the same date counts once. */
export function distinctSources(records: readonly { readonly source: Source }[]): Source[] {
  const byUrlAndDate = new Map(records.map(({ source }) => [`${source.url} ${source.date}`, source]));
  return [...byUrlAndDate.values()];
}
