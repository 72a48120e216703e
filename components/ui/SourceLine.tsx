import type { Source } from "../../data/content/schema/source.ts";
import type { SourceView } from "../../data/views/CardView.ts";
import { toSourceView } from "../../data/views/toSourceView.ts";
import { useTranslator } from "./translation.tsx";

/** After this many years a summary of medical knowledge may miss newer findings. */
const STALE_AFTER_YEARS = 2;

/** Renders a source record: a link to the source and its date. */
export function SourceLine({ source }: { source: Source }) {
  return <SourceViewLine source={toSourceView(source, useTranslator())} />;
}

/** Renders a source that is already in the reader's language. */
export function SourceViewLine({ source }: { source: SourceView }) {
  const { label, name, url, newTab, date, dateText } = source;
  return (
    <p class="lens-source">
      {label}{" "}
      <a class="lens-link" href={url} target="_blank" rel="noopener noreferrer">
        {name}
        <span class="lens-unseen"> ({newTab})</span>
      </a>
      <time class="lens-date" dateTime={date}>
        {dateText}
      </time>
    </p>
  );
}

/** Returns whether a source's date is more than two years before today. Both dates are `YYYY-MM-DD`. */
export function isStale(date: string, today: string): boolean {
  const year = Number(today.slice(0, 4)) - STALE_AFTER_YEARS;
  return date < `${year}${today.slice(4)}`;
}
