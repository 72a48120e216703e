import type { Localized } from "../content/schema/localized.ts";
import type { Statement } from "../content/schema/statement.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { CauseView } from "./CardView.ts";
import { splitAtWords } from "./splitAtWords.ts";
import { toSourceView } from "./toSourceView.ts";

/**
 * One of the two kinds of dystonia in the translator's words, with those of the statements that are of that kind.
 * @param textOf which of its texts stands for a statement: the whole one, the clinical, or the short one
 */
export function toCauseView<Kept extends Statement>(
  kind: Statement["kind"],
  statements: readonly Kept[],
  textOf: (statement: Kept) => Localized,
  translator: Translator,
): CauseView {
  const { t, pick } = translator;
  return {
    kind,
    name: t(`kind.${kind}`),
    gloss: t(`kind.${kind}.gloss`),
    statements: statements
      .filter((statement) => statement.kind === kind)
      .map((statement) => {
        const { text, lang } = pick(textOf(statement));
        const words = statement.hardWords.map((hard) => ({ ...hard, word: pick(hard.word).text }));
        const pieces = splitAtWords(text, words).map((piece) =>
          "text" in piece
            ? piece
            : {
                opening: piece.opening,
                word: piece.word.word,
                closing: piece.closing,
                meaning: pick(piece.word.meaning),
                source: toSourceView(piece.word.source, translator),
              },
        );
        return { id: statement.id, lang, pieces };
      }),
  };
}
