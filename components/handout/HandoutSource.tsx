import type { Source } from "../../data/content/schema/source.ts";
import { shortUrl } from "../../data/views/shortUrl.ts";
import { useTranslator } from "../ui/translation.tsx";

/** Renders a source for print: its name, its address written out, and its date. */
export function HandoutSource({ source }: { source: Source }) {
  const { t, day } = useTranslator();
  return (
    <p class="lens-sheet-source" data-whole>
      {t("source.label")} <bdi>{source.name}</bdi>, <bdi dir="ltr">{shortUrl(source.url)}</bdi>.{" "}
      {t(`source.${source.dated}`, { day: day(source.date) })}
    </p>
  );
}
