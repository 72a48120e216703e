import { useMemo, useState } from "preact/hooks";
import type { Records } from "../../data/content/schema/dataset.ts";
import type { ContentNews } from "../../data/news/contentNews.ts";
import { toSourceList } from "../../data/views/toSourceList.ts";
import { CheckField } from "../ui/formFields.tsx";
import { LibraryNotice } from "../ui/notices.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { NewsSection } from "./NewsSection.tsx";
import { SourceRow } from "./SourceRow.tsx";

interface SourcesProps {
  records: Records;
  origin: "library" | "bundle";
  /** The latest changes of the content; undefined when it has not changed since the installation. */
  news: ContentNews | undefined;
  /** The reader's local date, `YYYY-MM-DD`. */
  today: string;
}

/** Renders what the last updates have changed in the content, and all its sources with their dates. */
export function Sources({ records, origin, news, today }: SourcesProps) {
  const { t } = useTranslator();
  const [showsOnlyStale, setShowsOnlyStale] = useState(false);
  const items = useMemo(() => toSourceList(records, today), [records, today]);
  const stale = items.filter(({ isStale }) => isStale);
  return (
    <>
      <header class="lens-header">
        <h1 class="lens-title">
          {t("lens.name")}
          {t("lens.colon")}
          {t("sources.title")}
        </h1>
      </header>
      {origin === "bundle" && <LibraryNotice />}
      <main class="lens-main">
        <NewsSection records={records} news={news} />
        <section class="lens-section" aria-labelledby="all-sources">
          <h2 id="all-sources" class="lens-heading">
            {t("sources.all")}
          </h2>
          <p class="lens-text">{t("sources.intro")}</p>
          <CheckField
            name="stale"
            label={t("sources.onlyStale")}
            checked={showsOnlyStale}
            onChange={setShowsOnlyStale}
          />
          <p class="lens-text lens-muted" role="status">
            {t("sources.count", { count: items.length })} {t("sources.staleCount", { count: stale.length })}
          </p>
          <ul class="lens-source-list">
            {(showsOnlyStale ? stale : items).map((item) => (
              <SourceRow key={`${item.source.url} ${item.source.date}`} item={item} />
            ))}
          </ul>
        </section>
      </main>
      <footer class="lens-footer">{t("lens.notAdvice")}</footer>
    </>
  );
}
