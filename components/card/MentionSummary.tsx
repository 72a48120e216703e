import type { CardView } from "../../data/views/CardView.ts";
import { CauseKind } from "../causes/CauseKind.tsx";
import { Icon } from "../ui/Icon.tsx";
import { SourceViewLine } from "../ui/SourceLine.tsx";
import { BodyFigure } from "./BodyFigure.tsx";

interface MentionSummaryProps {
  view: CardView;
  /** Ids of the hard words whose meaning is visible. */
  openWords: readonly string[];
  onWord: (id: string) => void;
}

/**
 * Renders the text of a card: the emergency warning if there is one, how the page's word relates to the name, the form
 * with its figure, and the causes in short, each with its source.
 */
export function MentionSummary({ view, openWords, onWord }: MentionSummaryProps) {
  const {
    emergency,
    nameNote,
    sentence,
    source,
    figure,
    causesHeading,
    colon,
    relation,
    kinds,
    sources,
    translationNote,
  } = view;
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
      <h3 class="lens-card-causes">{causesHeading}</h3>
      {relation && <p class="lens-text lens-muted">{relation}</p>}
      {kinds.map((kind) => (
        <CauseKind
          key={kind.kind}
          view={kind}
          level={4}
          colon={colon}
          openWords={openWords}
          onWord={onWord}
        />
      ))}
      {sources.map((statementSource) => (
        <SourceViewLine key={statementSource.url} source={statementSource} />
      ))}
      {translationNote && <p class="lens-text lens-muted">{translationNote}</p>}
    </>
  );
}
