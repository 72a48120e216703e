import type { CauseView } from "../../data/views/CardView.ts";
import { Icon } from "../ui/Icon.tsx";
import { ExplainedText } from "./ExplainedText.tsx";

interface CauseKindProps {
  view: CauseView;
  /** Separates a term from its explanation, in the reader's language. */
  colon: string;
  /** Ids of the hard words whose meaning is visible. */
  openWords: readonly string[];
  /** Called with the id of the hard word that was pressed. */
  onWord: (id: string) => void;
}

/**
 * Renders one of the two kinds of dystonia with its statements as a list. Name, icon and color distinguish the kinds.
 */
export function CauseKind({ view, ...words }: CauseKindProps) {
  const { kind, name, gloss, statements } = view;
  const headingId = `lens-${kind}`;
  return (
    <section class={`lens-kind lens-kind-${kind}`} aria-labelledby={headingId}>
      <h4 id={headingId} class="lens-kind-name">
        <Icon name={kind} />
        <span>
          {name}
          {words.colon}
          <span class="lens-kind-gloss">{gloss}</span>
        </span>
      </h4>
      <ul class="lens-statements">
        {statements.map(({ id, lang, chunks }) => (
          <li key={id} data-statement={id}>
            <ExplainedText id={id} lang={lang} chunks={chunks} {...words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
