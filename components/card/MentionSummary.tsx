import type { CardView } from "../../data/views/CardView.ts";
import { FormCauses } from "../causes/FormCauses.tsx";
import { Icon } from "../ui/Icon.tsx";
import { SourceViewLine } from "../ui/SourceLine.tsx";
import { BodyFigure } from "./BodyFigure.tsx";
import { CervicalSummary } from "./CervicalSummary.tsx";

interface MentionSummaryProps {
  view: CardView;
  /** Ids of the hard words whose meaning is visible. */
  openWords: readonly string[];
  onWord: (id: string) => void;
  /** Opens the causes of cervical dystonia on a page of their own. */
  onCauses: () => void;
}

/**
 * Renders the text of a card: the emergency warning if there is one, how the page's word relates to the name, the form
 * with its figure, its causes, and the causes of cervical dystonia where they belong, each with its source.
 */
export function MentionSummary({ view, openWords, onWord, onCauses }: MentionSummaryProps) {
  const { emergency, nameNote, sentence, source, figure, causes, summary, colon, notes } = view;
  return (
    <>
      {emergency && (
        <div class="lens-emergency" role="note" aria-label={emergency.label}>
          <Icon name="alert" />
          <div>
            <p class="lens-strong" lang={emergency.text.lang}>
              {emergency.text.text}
            </p>
            <SourceViewLine source={emergency.source} />
          </div>
        </div>
      )}
      {nameNote && <p class="lens-text lens-muted">{nameNote}</p>}
      <div class="lens-card-form">
        <div>
          <p class="lens-text" lang={sentence.lang}>
            {sentence.text}
          </p>
          <SourceViewLine source={source} />
        </div>
        <BodyFigure {...figure} />
      </div>
      <FormCauses view={causes} />
      <CervicalSummary
        view={summary}
        colon={colon}
        openWords={openWords}
        onWord={onWord}
        onCauses={onCauses}
      />
      <div class="lens-card-section">
        {notes.map((note) => (
          <p key={note} class="lens-text lens-muted">
            {note}
          </p>
        ))}
      </div>
    </>
  );
}
