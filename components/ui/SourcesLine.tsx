import type { SourceView } from "../../data/views/CardView.ts";

/** Renders sources in one paragraph of running text: a link to each, and its date. */
export function SourcesLine({ sources }: { sources: readonly SourceView[] }) {
  const [first] = sources;
  if (!first) return null;
  return (
    <p class="lens-sources">
      {first.label}{" "}
      {sources.map(({ name, url, newTab, date, dateText }, index) => (
        <span key={`${url} ${date}`}>
          {index > 0 && " · "}
          <a class="lens-link" href={url} target="_blank" rel="noopener noreferrer">
            <span lang="en">{name}</span>
            <span class="lens-unseen"> ({newTab})</span>
          </a>{" "}
          <span class="lens-date">
            (<time dateTime={date}>{dateText}</time>)
          </span>
        </span>
      ))}
    </p>
  );
}
