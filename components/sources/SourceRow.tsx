import type { SourceItem } from "../../data/views/toSourceList.ts";
import { RecordText, useTranslator } from "../ui/translation.tsx";

/** Renders a source: its name, address and date, and what is known from it. */
export function SourceRow({ item }: { item: SourceItem }) {
  const { t, day } = useTranslator();
  const { source, isStale, conditions, hasStatements, organizations } = item;
  return (
    <li class="lens-source-row" data-stale={isStale}>
      <p class="lens-strong">
        <bdi lang="en">{source.name}</bdi>
      </p>
      <p>
        <a class="lens-link" href={source.url} target="_blank" rel="noopener noreferrer">
          {/* With its query: two links must not have the same name. */}
          <bdi dir="ltr">{source.url.replace(/^https?:\/\/|\/$/g, "")}</bdi>
          <span class="lens-unseen"> ({t("link.newTab")})</span>
        </a>
      </p>
      <p class="lens-muted">
        <time dateTime={source.date}>{t(`source.${source.dated}`, { day: day(source.date) })}</time>
        {isStale && <span class="lens-stale">{t("sources.stale")}</span>}
      </p>
      <ul class="lens-source-uses" aria-label={t("sources.uses")}>
        {hasStatements && <li>{t("sources.causes")}</li>}
        {conditions.map(({ id, name }) => (
          <li key={id}>
            <a class="lens-link" href={`forms.html#${id}`}>
              <RecordText of={name} />
            </a>
          </li>
        ))}
        {organizations.map((name) => (
          <li key={name} lang="en">
            {name}
          </li>
        ))}
      </ul>
    </li>
  );
}
