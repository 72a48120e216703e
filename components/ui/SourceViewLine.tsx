import type { SourceView } from "../../data/views/CardView.ts";

/** Who says it, as a link, and the day of it in words. */
export function SourceViewLine({ source }: { source: SourceView }) {
  const { label, name, url, newTab, date, dateText } = source;
  return (
    <p class="lens-source">
      {label}{" "}
      <a class="lens-link" href={url} target="_blank" rel="noopener noreferrer">
        {name}
        <span class="lens-unseen"> ({newTab})</span>
      </a>
      <time class="lens-day" dateTime={date}>
        {dateText}
      </time>
    </p>
  );
}
