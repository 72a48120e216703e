import { useId, useState } from "preact/hooks";
import type { Localized } from "../data/schema/localized.ts";
import type { HardWord } from "../data/schema/statement.ts";
import { SourceLine } from "./SourceLine.tsx";
import { splitAtWords } from "./splitAtWords.ts";
import { LocalizedText, useTranslator } from "./Text.tsx";

/** A text whose hard words are buttons; a press shows or hides the meaning below the text. */
export function ExplainedText(props: { text: Localized; hardWords: readonly HardWord[] }) {
  const { t, pick } = useTranslator();
  const id = useId();
  const [open, setOpen] = useState<readonly string[]>([]);

  const { text, lang } = pick(props.text);
  const words = props.hardWords.map((hard, index) => ({
    ...hard,
    word: pick(hard.word).text,
    meaningId: `${id}-${index}`,
  }));
  const pieces = splitAtWords(text, words);
  const toggle = (word: string) =>
    setOpen(open.includes(word) ? open.filter((other) => other !== word) : [...open, word]);

  return (
    <>
      <p class="lens-text" lang={lang}>
        {pieces.map((piece) =>
          "text" in piece ? (
            piece.text
          ) : (
            <span key={piece.word.word} class="lens-together">
              {piece.opening}
              <button
                type="button"
                class="lens-word"
                aria-expanded={open.includes(piece.word.word)}
                aria-controls={piece.word.meaningId}
                onClick={() => toggle(piece.word.word)}
              >
                {piece.word.word}
              </button>
              {piece.closing}
            </span>
          ),
        )}
      </p>
      {pieces.map(
        (piece) =>
          "word" in piece && (
            <div
              key={piece.word.word}
              id={piece.word.meaningId}
              class="lens-meaning"
              hidden={!open.includes(piece.word.word)}
            >
              <p class="lens-text">
                <dfn lang={lang}>{piece.word.word}</dfn>
                {t("lens.colon")}
                <LocalizedText of={piece.word.meaning} />
              </p>
              <SourceLine source={piece.word.source} />
            </div>
          ),
      )}
    </>
  );
}
