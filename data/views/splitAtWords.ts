/** A piece of a text: plain, or one of the words with the punctuation that must stay on its line. */
export type Piece<Word> =
  | { readonly text: string }
  | { readonly opening: string; readonly word: Word; readonly closing: string };

const openingEnd = /[\p{Ps}\p{Pi}]*$/u;
const closingStart = /^[\p{Pe}\p{Pf}\p{Po}]*/u;

/** The text cut at the first place of each word, in the order of the text; a word that it does not hold is left out. */
export function splitAtWords<Word extends { readonly word: string }>(
  text: string,
  words: readonly Word[],
): Piece<Word>[] {
  const places = words
    .map((word) => ({ word, at: text.indexOf(word.word) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.word.word.length - one.word.word.length);
  const pieces: Piece<Word>[] = [];
  let end = 0;
  for (const { word, at } of places) {
    if (at < end) continue;
    const between = text.slice(end, at);
    const opening = openingEnd.exec(between)?.[0] ?? "";
    const closing = closingStart.exec(text.slice(at + word.word.length))?.[0] ?? "";
    const plain = between.slice(0, between.length - opening.length);
    if (plain) pieces.push({ text: plain });
    pieces.push({ opening, word, closing });
    end = at + word.word.length + closing.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
