import type { SummaryView } from "../../data/views/CardView.ts";
import { CauseKind } from "../causes/CauseKind.tsx";
import { SourcesLine } from "../ui/SourcesLine.tsx";

interface CervicalSummaryProps {
  view: SummaryView;
  colon: string;
  /** Ids of the hard words whose meaning is visible. */
  openWords: readonly string[];
  onWord: (id: string) => void;
  /** Opens the causes of cervical dystonia on a page of their own. */
  onCauses: () => void;
}

/** Renders the causes of cervical dystonia, or for a form that has other causes a button that opens them. */
export function CervicalSummary({ view, onCauses, ...props }: CervicalSummaryProps) {
  const relation = view.relation && <p class="lens-text lens-muted">{view.relation}</p>;
  if (view.display === "link")
    return (
      <div>
        {relation}
        <button type="button" class="lens-link lens-link-button" data-action="causes" onClick={onCauses}>
          {view.button}
        </button>
      </div>
    );
  const heading = <h3 class="lens-card-heading">{view.heading}</h3>;
  if (view.display === "full")
    return (
      <section data-summary>
        {heading}
        {relation}
        <SummaryContent view={view} {...props} />
      </section>
    );
  return (
    <section data-summary>
      {relation}
      <details class="lens-card-details">
        <summary>{heading}</summary>
        <SummaryContent view={view} {...props} />
      </details>
    </section>
  );
}

interface SummaryContentProps extends Omit<CervicalSummaryProps, "view" | "onCauses"> {
  view: Exclude<SummaryView, { display: "link" }>;
}

function SummaryContent({ view, colon, openWords, onWord }: SummaryContentProps) {
  return (
    <>
      {view.kinds.map((kind) => (
        <CauseKind key={kind.kind} view={kind} colon={colon} openWords={openWords} onWord={onWord} />
      ))}
      {view.terms.map(({ text, lang }) => (
        <p key={text} class="lens-text lens-muted" lang={lang}>
          {text}
        </p>
      ))}
      {view.medicineNote && <p class="lens-text lens-strong">{view.medicineNote}</p>}
      <SourcesLine sources={view.sources} />
    </>
  );
}
