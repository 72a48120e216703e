/** A word keeps at most so many letters of the one before it: one digit in base 36. */
const MOST_SHARED = 35;
/** Values are written as the characters from here on; the one before parts the words. */
const FIRST_VALUE = 0x23;
const BORDER = "!";

/**
 * Words with a number each, in order: the character of the number, the number of letters (base 36) that the word shares
 * with the one before, and its rest.
 */
export function packWords(words: ReadonlyMap<string, number>): string {
  let last = "";
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted
    .map(([word, value]) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < last.length && last[shared] === word[shared]) shared++;
      last = word;
      return String.fromCharCode(FIRST_VALUE + value) + shared.toString(36) + word.slice(shared);
    })
    .join(BORDER);
}

/** The words that `packWords` packed. */
export function unpackWords(packed: string): Map<string, number> {
  let last = "";
  const words = new Map<string, number>();
  if (packed === "") return words;
  for (const piece of packed.split(BORDER)) {
    last = last.slice(0, Number.parseInt(piece[1] as string, 36)) + piece.slice(2);
    words.set(last, piece.charCodeAt(0) - FIRST_VALUE);
  }
  return words;
}
