import type { Source } from "../data/schema/source.ts";
import { useTranslator } from "./Text.tsx";

/** Who says it, as a link, and the day of it in words. */
export function SourceLine(props: { source: Source }) {
  const { t, day } = useTranslator();
  const { name, url, date, dated } = props.source;
  return (
    <p class="lens-source">
      {t("source.label")}{" "}
      <a class="lens-link" href={url} target="_blank" rel="noopener noreferrer">
        {name}
        <span class="lens-unseen"> ({t("link.newTab")})</span>
      </a>
      <time class="lens-day" dateTime={date}>
        {t(`source.${dated}`, { day: day(date) })}
      </time>
    </p>
  );
}
