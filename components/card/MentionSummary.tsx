import type { CardView } from "../../data/views/CardView.ts";
import { BodyFigure } from "./BodyFigure.tsx";
import { CauseKind } from "../causes/CauseKind.tsx";
import { cardDrawings } from "./cardDrawings.ts";
import { Drawing } from "../ui/Drawing.tsx";
import { ToldSourceLine } from "../ui/SourceViewLine.tsx";

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
    wording,
    sentence,
    source,
    figure,
    causes,
    colon,
    relation,
    kinds,
    sources,
    translated,
  } = view;
  return (
    <>
      {emergency && (
        <div class="lens-emergency" role="note" aria-label={emergency.label}>
          <Drawing path={cardDrawings.alert} />
          <div>
            <p class="lens-strong" lang={emergency.told.lang}>
              {emergency.told.text}
            </p>
            <ToldSourceLine source={emergency.source} />
          </div>
        </div>
      )}
      {wording && <p class="lens-text lens-quiet">{wording}</p>}
      <div class="lens-card-form">
        <div>
          <p class="lens-text" lang={sentence.lang}>
            {sentence.text}
          </p>
          <ToldSourceLine source={source} />
        </div>
        <BodyFigure {...figure} />
      </div>
      <h3 class="lens-card-causes">{causes}</h3>
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
        <ToldSourceLine key={each.url} source={each} />
      ))}
      {translated && <p class="lens-text lens-quiet">{translated}</p>}
    </>
  );
}
