import type { Localized } from "../content/schema/localized.ts";
import type { DystoniaKind, Statement } from "../content/schema/statement.ts";
import type { Translator } from "../i18n/createTranslator.ts";
import type { CauseView, TextChunk } from "./CardView.ts";
import { toSourceView } from "./toSourceView.ts";

/** A statement that has a short text. */
type ShortStatement = Statement & { readonly short: Localized };

/** Returns the statements that the card shows: those with a short text. */
export function shortStatements(statements: readonly Statement[]): ShortStatement[] {
  return statements.filter((statement): statement is ShortStatement => statement.short !== undefined);
}

/** Returns whether one of the statements names a medicine as a cause. */
export function namesMedicine(statements: readonly Statement[]): boolean {
  return statements.some(({ namesMedicine }) => namesMedicine);
}

/** Returns the statements about the words "primary" and "secondary". */
export function termStatements(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ kind }) => kind === "terms");
}

/**
 * Returns primary or secondary dystonia with its statements, in the translator's language.
 * @param textOf chooses the text of a statement: full, clinical or short
 */
export function toCauseView<Kept extends Statement>(
  kind: DystoniaKind,
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
        return { id: statement.id, lang, chunks: toChunks(text, statement, translator) };
      }),
  };
}

/** Returns the text of a statement split at its hard words, with their meanings in the translator's language. */
export function toChunks(
  text: string,
  { hardWords }: Pick<Statement, "hardWords">,
  translator: Translator,
): TextChunk[] {
  const { pick } = translator;
  const words = hardWords.map((hardWord) => ({ ...hardWord, word: pick(hardWord.word).text }));
  return splitAtWords(text, words).map((chunk) => {
    if ("text" in chunk) return chunk;
    const { opening, closing, word } = chunk;
    const source = toSourceView(word.source, translator);
    return { opening, word: word.word, closing, meaning: pick(word.meaning), source };
  });
}

/** A chunk of a text: plain, or one of the words with the punctuation that must stay on the word's line. */
type Chunk<Word> =
  | { readonly text: string }
  | { readonly opening: string; readonly word: Word; readonly closing: string };

const OPENING_PUNCTUATION = /(?<![\p{Ps}\p{Pi}])[\p{Ps}\p{Pi}]*$/u;
const CLOSING_PUNCTUATION = /^[\p{Pe}\p{Pf}\p{Po}]*/u;

/** Returns the text split at the first occurrence of each word, in text order. Words that do not occur are left out. */
export function splitAtWords<Word extends { readonly word: string }>(
  text: string,
  words: readonly Word[],
): Chunk<Word>[] {
  const occurrences = words
    .map((word) => ({ word, at: text.indexOf(word.word) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.word.word.length - one.word.word.length);
  const chunks: Chunk<Word>[] = [];
  let end = 0;
  for (const { word, at } of occurrences) {
    if (at < end) continue;
    const between = text.slice(end, at);
    const opening = OPENING_PUNCTUATION.exec(between)?.[0] ?? "";
    const closing = CLOSING_PUNCTUATION.exec(text.slice(at + word.word.length))?.[0] ?? "";
    const plain = between.slice(0, between.length - opening.length);
    if (plain) chunks.push({ text: plain });
    chunks.push({ opening, word, closing });
    end = at + word.word.length + closing.length;
  }
  if (end < text.length) chunks.push({ text: text.slice(end) });
  return chunks;
}
