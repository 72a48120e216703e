import type { CauseView, TextChunk } from "../../data/views/CardView.ts";
import { cardDrawings } from "../card/cardDrawings.ts";
import { Drawing } from "../ui/Drawing.tsx";
import { SourceViewLine } from "../ui/SourceViewLine.tsx";

interface CauseKindProps {
  told: CauseView;
  /** The heading's level. */
  level: 3 | 4;
  /** Between what is explained and what explains it. */
  colon: string;
  /** Ids of the hard words whose meaning is shown. */
  openWords: readonly string[];
  onWord: (id: string) => void;
}

/**
 * One of the two kinds of dystonia with its statements as a list; told apart by name, drawing and colour. A press on a
 * hard word shows or hides its meaning below the text.
 */
export function CauseKind({ told, level, colon, openWords, onWord }: CauseKindProps) {
  const { kind, name, gloss, statements } = told;
  const Heading = `h${level}` as const;
  const heading = `lens-${kind}`;
  return (
    <section class={`lens-kind lens-kind-${kind}`} aria-labelledby={heading}>
      <Heading id={heading} class="lens-kind-name">
        <Drawing path={cardDrawings[kind]} />
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
              {chunks.map((chunk) => ("text" in chunk ? chunk.text : word(id, chunk)))}
            </p>
            {chunks.map((chunk) => "word" in chunk && meaning(id, lang, chunk))}
          </li>
        ))}
      </ul>
    </section>
  );

  function word(id: string, { opening, word, closing }: HardWordChunk) {
    const meaningId = idOf(id, word);
    return (
      <span key={word} class="lens-together">
        {opening}
        <button
          type="button"
          class="lens-word"
          aria-expanded={openWords.includes(meaningId)}
          aria-controls={meaningId}
          onClick={() => onWord(meaningId)}
        >
          {word}
        </button>
        {closing}
      </span>
    );
  }

  function meaning(id: string, lang: string, { word, meaning, source }: HardWordChunk) {
    const meaningId = idOf(id, word);
    return (
      <div key={word} id={meaningId} class="lens-meaning" hidden={!openWords.includes(meaningId)}>
        <p class="lens-text">
          <dfn lang={lang}>{word}</dfn>
          {colon}
          <span lang={meaning.lang}>{meaning.text}</span>
        </p>
        <SourceViewLine source={source} />
      </div>
    );
  }
}

/** The id of a meaning: one without spaces, which would part it into several. */
function idOf(statement: string, word: string): string {
  return `${statement}-${word.replaceAll(" ", "-")}`;
}

type HardWordChunk = Exclude<TextChunk, { readonly text: string }>;
