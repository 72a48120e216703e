import type { Records } from "../../data/content/schema/dataset.ts";
import type { RecordKey } from "../../data/news/contentDigest.ts";
import type { ContentNews } from "../../data/news/contentNews.ts";
import { RecordText, useTranslator } from "../ui/translation.tsx";

interface NewsSectionProps {
  records: Records;
  /** The latest changes of the content; undefined when it has not changed since the installation. */
  news: ContentNews | undefined;
}

/** Renders which forms, facts and organizations the last updates have added or changed. */
export function NewsSection({ records, news }: NewsSectionProps) {
  const { t, day } = useTranslator();
  return (
    <section id="news" class="lens-section" aria-labelledby="news-heading">
      <h2 id="news-heading" class="lens-heading">
        {t("news.heading")}
      </h2>
      {news ? (
        <>
          <p class="lens-text">{t("news.date", { day: day(news.date) })}</p>
          <Changes heading={t("news.added")} keys={news.added} records={records} />
          <Changes heading={t("news.changed")} keys={news.changed} records={records} />
        </>
      ) : (
        <p class="lens-text">{t("news.none")}</p>
      )}
    </section>
  );
}

/** Renders the records with these keys as a list; nothing when there are none. */
function Changes(props: { heading: string; keys: readonly RecordKey[]; records: Records }) {
  const { heading, keys, records } = props;
  if (keys.length === 0) return null;
  const isListed = (store: keyof Records) => (record: { id: string }) =>
    keys.includes(`${store}/${record.id}`);
  return (
    <>
      <h3 class="lens-form-heading">{heading}</h3>
      <ul class="lens-news-list">
        {[
          ...records.forms.filter(isListed("forms")),
          ...records.lookAlikes.filter(isListed("lookAlikes")),
        ].map(({ id, name }) => (
          <li key={id}>
            <a class="lens-link" href={`forms.html#${id}`}>
              <RecordText of={name} />
            </a>
          </li>
        ))}
        {records.statements.filter(isListed("statements")).map(({ id, text }) => (
          <li key={id}>
            <RecordText of={text} />
          </li>
        ))}
        {records.organizations.filter(isListed("organizations")).map(({ id, name }) => (
          <li key={id} lang="en">
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
