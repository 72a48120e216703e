import type { Source } from "../../data/content/schema/source.ts";
import type { SourceView } from "../../data/views/CardView.ts";
import { toSourceView } from "../../data/views/toSourceView.ts";
import { useTranslator } from "./translation.tsx";

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
