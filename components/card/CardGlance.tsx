import type { CardView } from "../../data/views/CardView.ts";
import { drawnRegions } from "../../data/views/figure.ts";
import { Icon } from "../ui/Icon.tsx";
import { BodyFigure } from "./BodyFigure.tsx";

interface CardGlanceProps {
  view: CardView;
  /** The element id of the name, with which those of the warning and of the sentence begin. */
  nameId: string;
}

/**
 * Renders what a card shows at a glance: the emergency warning if there is one, the name, how the page's word relates to
 * it, one sentence beside the body figure, and the facts in one line each.
 */
export function CardGlance({ view, nameId }: CardGlanceProps) {
  const { emergency, name, nameNote, sentence, figure, facts } = view;
  const hasFigure = drawnRegions(figure.regions, figure.extent).length > 0;
  return (
    <>
      {emergency && (
        <p
          id={`${nameId}-alert`}
          class="lens-alert"
          role="note"
          aria-label={emergency.label}
          lang={emergency.lang}
        >
          <Icon name="alert" />
          <span>
            <strong>{emergency.lead}</strong> {emergency.rest}
          </span>
        </p>
      )}
      <div class="lens-glance">
        {hasFigure && (
          <div class="lens-glance-figure">
            <BodyFigure {...figure} />
          </div>
        )}
        <h2 id={nameId} class="lens-card-name" lang={name.lang}>
          {name.text}
        </h2>
        {nameNote && <p class="lens-said">{nameNote}</p>}
        <p id={`${nameId}-sentence`} class="lens-say" lang={sentence.lang}>
          {sentence.text}
        </p>
      </div>
      <dl class="lens-facts">
        {facts.map(({ id, label, text }) => (
          <div key={id} class="lens-fact" data-fact={id}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
