import type { CardView } from "../../data/views/CardView.ts";
import { CauseKind } from "../causes/CauseKind.tsx";
import { Drawing } from "../ui/Drawing.tsx";
import { SourceViewLine } from "../ui/SourceViewLine.tsx";
import { BodyFigure } from "./BodyFigure.tsx";
import { cardDrawings } from "./cardDrawings.ts";

interface MentionSummaryProps {
  view: CardView;
  openWords: readonly string[];
  onWord: (id: string) => void;
}

/**
 * What a card says of a mention: that it can be an emergency where it can, the page's word, the form and where it
 * sits, and the causes in short, each with its source.
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
          <Drawing path={cardDrawings.alert} />
          <div>
            <p class="lens-strong" lang={emergency.text.lang}>
              {emergency.text.text}
            </p>
            <SourceViewLine source={emergency.source} />
          </div>
        </div>
      )}
      {nameNote && <p class="lens-text lens-quiet">{nameNote}</p>}
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
      {relation && <p class="lens-text lens-quiet">{relation}</p>}
      {kinds.map((told) => (
        <CauseKind
          key={told.kind}
          told={told}
          level={4}
          colon={colon}
          openWords={openWords}
          onWord={onWord}
        />
      ))}
      {sources.map((each) => (
        <SourceViewLine key={each.url} source={each} />
      ))}
      {translationNote && <p class="lens-text lens-quiet">{translationNote}</p>}
    </>
  );
}
