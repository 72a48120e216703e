import type { CauseView, TextChunk } from "../../data/views/CardView.ts";
import { Icon } from "../ui/Icon.tsx";
import { SourcesLine } from "../ui/SourcesLine.tsx";

interface CauseKindProps {
  view: CauseView;
  /** Level of the heading. */
  level: 3 | 4;
  /** Separates a term from its explanation, in the reader's language. */
  colon: string;
  /** Ids of the hard words whose meaning is visible. */
  openWords: readonly string[];
  /** Called with the id of the hard word that was pressed. */
  onWord: (id: string) => void;
}

/** A hard word within a statement. */
type HardWord = Exclude<TextChunk, { readonly text: string }>;

/**
 * Renders one of the two kinds of dystonia with its statements as a list. Name, icon and color distinguish the kinds.
 * Pressing a hard word shows or hides its meaning below the text.
 */
export function CauseKind({ view, level, colon, openWords, onWord }: CauseKindProps) {
  const { kind, name, gloss, statements } = view;
  const Heading = `h${level}` as const;
  const headingId = `lens-${kind}`;
  return (
    <section class={`lens-kind lens-kind-${kind}`} aria-labelledby={headingId}>
      <Heading id={headingId} class="lens-kind-name">
        <Icon name={kind} />
        <span>
          {name}
          {colon}
          <span class="lens-kind-gloss">{gloss}</span>
        </span>
      </Heading>
      <ul class="lens-statements">
        {statements.map(({ id, lang, chunks }) => (
          <li key={id} data-statement={id}>
            <p class="lens-text" lang={lang}>
              {chunks.map((chunk) => ("text" in chunk ? chunk.text : renderWord(id, chunk)))}
            </p>
            {chunks.map((chunk) => "word" in chunk && renderMeaning(id, lang, chunk))}
          </li>
        ))}
      </ul>
    </section>
  );

  function renderWord(statementId: string, { opening, word, closing }: HardWord) {
    const id = meaningId(statementId, word);
    return (
      <span key={word} class="lens-nowrap">
        {opening}
        <button
          type="button"
          class="lens-word"
          aria-expanded={openWords.includes(id)}
          aria-controls={id}
          onClick={() => onWord(id)}
        >
          {word}
        </button>
        {closing}
      </span>
    );
  }

  function renderMeaning(statementId: string, lang: string, { word, meaning, source }: HardWord) {
    const id = meaningId(statementId, word);
    return (
      <div key={word} id={id} class="lens-meaning" hidden={!openWords.includes(id)}>
        <p class="lens-text">
          <dfn lang={lang}>{word}</dfn>
          {colon}
          <span lang={meaning.lang}>{meaning.text}</span>
        </p>
        <SourcesLine sources={[source]} />
      </div>
    );
  }
}

/** Returns the ids of the visible meanings after the hard word `id` was pressed. */
export function toggleWord(openWords: readonly string[], id: string): readonly string[] {
  return openWords.includes(id) ? openWords.filter((other) => other !== id) : [...openWords, id];
}

/** Returns the element id of a meaning. It has no spaces, because `aria-controls` separates ids by spaces. */
function meaningId(statementId: string, word: string): string {
  return `${statementId}-${word.replaceAll(" ", "-")}`;
}
