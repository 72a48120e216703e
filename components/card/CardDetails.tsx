import type { CardView } from "../../data/views/CardView.ts";
import { FormCauses } from "../causes/FormCauses.tsx";
import { CervicalSummary } from "./CervicalSummary.tsx";

interface CardDetailsProps {
  view: CardView;
  /** Ids of the hard words whose meaning is visible. */
  openWords: readonly string[];
  onWord: (id: string) => void;
  /** Opens the causes of cervical dystonia on a page of their own. */
  onCauses: () => void;
}

/**
 * Renders what a card shows when the reader asks for more: the causes of the form, those of cervical dystonia where they
 * belong, other names, codes, and the last notes.
 */
export function CardDetails({ view, openWords, onWord, onCauses }: CardDetailsProps) {
  const { details, colon } = view;
  const { causes, summary, otherNames, codes, notes } = details;
  return (
    <>
      <FormCauses view={causes} />
      <CervicalSummary
        view={summary}
        colon={colon}
        openWords={openWords}
        onWord={onWord}
        onCauses={onCauses}
      />
      {otherNames && (
        <section>
          <h3 class="lens-card-heading">{otherNames.heading}</h3>
          <ul>
            {otherNames.names.map(({ text, lang }) => (
              <li key={text} lang={lang}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {codes && (
        <section>
          <h3 class="lens-card-heading">{codes.heading}</h3>
          <dl class="lens-codes">
            {codes.codes.map(({ system, text }) => (
              <div key={system}>
                <dt>{system}</dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {notes.map((note) => (
        <p key={note} class="lens-text lens-muted">
          {note}
        </p>
      ))}
    </>
  );
}
