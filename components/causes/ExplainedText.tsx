import type { TextChunk } from "../../data/views/CardView.ts";
import { SourcesLine } from "../ui/SourcesLine.tsx";

interface ExplainedTextProps {
  /** Begins the element ids of the meanings. */
  id: string;
  lang: string;
  chunks: readonly TextChunk[];
  /** Separates a term from its explanation, in the reader's language. */
  colon: string;
  /** Ids of the hard words whose meaning is visible. */
  openWords: readonly string[];
  /** Called with the id of the hard word that was pressed. */
  onWord: (id: string) => void;
}

/** A hard word within a text. */
type HardWord = Exclude<TextChunk, { readonly text: string }>;

/**
 * Renders a text as a paragraph. Pressing a hard word shows or hides its meaning below the paragraph, whose lines stay as
 * they are.
 */
export function ExplainedText({ id, lang, chunks, colon, openWords, onWord }: ExplainedTextProps) {
  return (
    <>
      <p class="lens-text" lang={lang}>
        {chunks.map((chunk) => ("text" in chunk ? chunk.text : renderWord(chunk)))}
      </p>
      {chunks.map((chunk) => "word" in chunk && renderMeaning(chunk))}
    </>
  );

  function renderWord({ opening, word, closing }: HardWord) {
    const meaning = meaningId(word);
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
    const elementId = meaningId(word);
    return (
      <div key={word} id={elementId} class="lens-meaning" hidden={!openWords.includes(elementId)}>
        <p class="lens-text">
          <dfn lang={lang}>{word}</dfn>
          {colon}
          <span lang={meaning.lang}>{meaning.text}</span>
        </p>
        <SourcesLine sources={[source]} />
      </div>
    );
  }

  /** Returns the element id of a meaning. It has no spaces, because `aria-controls` separates ids by spaces. */
  function meaningId(word: string): string {
    return `${id}-${word.replaceAll(" ", "-")}`;
  }
}

/** Returns the ids of the visible meanings after the hard word `id` was pressed. */
export function toggleWord(openWords: readonly string[], id: string): readonly string[] {
  return openWords.includes(id) ? openWords.filter((other) => other !== id) : [...openWords, id];
}
