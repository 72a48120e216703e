import type { TextChunk } from "../../data/views/CardView.ts";
import type { AnswerView } from "../../data/views/toCauseQuestions.ts";
import { SourcesLine } from "../ui/SourcesLine.tsx";
import { useTranslator } from "../ui/translation.tsx";

interface AnswerProps {
  answer: AnswerView;
  /** Ids of the hard words whose meaning is visible. */
  openWords: readonly string[];
  /** Called with the id of the hard word that was pressed. */
  onWord: (id: string) => void;
}

/** A hard word within an answer. */
type HardWord = Exclude<TextChunk, { readonly text: string }>;

/**
 * Renders a text as a paragraph. Pressing a hard word shows or hides its meaning below the paragraph, whose lines stay as
 * they are.
 */
export function Answer({ answer: { record, id, lang, chunks }, openWords, onWord }: AnswerProps) {
  const { t } = useTranslator();
  const colon = t("lens.colon");
  const words = chunks.flatMap((chunk) => ("word" in chunk ? [chunk] : []));
  return (
    <div class="lens-answer" {...{ [`data-${record}`]: id }}>
      <p class="lens-text" lang={lang}>
        {chunks.map((chunk) => ("text" in chunk ? chunk.text : renderWord(chunk)))}
      </p>
      {words.map(renderMeaning)}
    </div>
  );

  function renderWord({ opening, word, closing }: HardWord) {
    const meaning = meaningId(id, word);
    return (
      <span key={word} class="lens-nowrap">
        {opening}
        <button
          type="button"
          class="lens-word"
          aria-expanded={openWords.includes(meaning)}
          aria-controls={meaning}
          onClick={() => onWord(meaning)}
        >
          {word}
        </button>
        {closing}
      </span>
    );
  }

  function renderMeaning({ word, meaning, source }: HardWord) {
    const meaningOf = meaningId(id, word);
    return (
      <div key={word} id={meaningOf} class="lens-meaning" hidden={!openWords.includes(meaningOf)}>
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

/** Returns the element id of a meaning. It has no spaces, because `aria-controls` separates ids by spaces. */
function meaningId(answerId: string, word: string): string {
  return `${answerId}-${word.replaceAll(" ", "-")}`;
}
