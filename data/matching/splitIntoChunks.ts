/** Longer than any term with everything that may be between its letters (UTF-16 units). */
export const MAX_TERM_LENGTH = 120;

/** One test of so many UTF-16 units takes half a millisecond. */
const LENGTH = 100_000;

/** Yields a text in slices that are quick to test; each begins before the end of the one before, as far as a name reaches. */
export function* splitIntoChunks(text: string): Generator<string, void, void> {
  if (text.length <= LENGTH) {
    yield text;
    return;
  }
  for (let start = 0; start < text.length; start += LENGTH) {
    yield text.slice(Math.max(0, start - MAX_TERM_LENGTH), start + LENGTH);
  }
}
