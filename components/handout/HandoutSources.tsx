import type { Source } from "../../data/content/schema/source.ts";
import { shortUrl } from "../../data/views/shortUrl.ts";
import { useTranslator } from "../ui/translation.tsx";

interface HandoutSourcesProps {
  sources: readonly Source[];
  /** Sentences about the sources, such as that they are old. */
  notes: readonly string[];
}

/** Renders sources for print in one paragraph: each with its name, its address written out, and its date. */
export function HandoutSources({ sources, notes }: HandoutSourcesProps) {
  const { t, day } = useTranslator();
  return (
    <p class="lens-sheet-source" data-whole>
      {t("source.label")}{" "}
      {sources.map(({ name, url, date, dated }) => (
        <span key={`${url} ${date}`}>
          <bdi lang="en">{name}</bdi>, <bdi dir="ltr">{shortUrl(url)}</bdi> (
          {t(`source.${dated}`, { day: day(date) })})
        </span>
      ))}
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </p>
  );
}
