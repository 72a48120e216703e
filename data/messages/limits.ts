/*
 * Limits of the messages between the scripts, in UTF-16 units. Content scripts cut what they send to these lengths. The
 * background and the extension pages refuse what is longer: a compromised page may send anything in their name.
 */

/** The page's words for a form, and their long form. */
export const MAX_WORD_CHARS = 200;

/** The parts of an error report. Only the first 200 units of a message are kept, and the first position of a stack. */
export const MAX_ERROR_CHARS = { name: 100, message: 1000, stack: 4000 } as const;

/** Text that the reader has selected and looks up: about 40 printed pages. */
export const MAX_SELECTION_CHARS = 100_000;

/** Returns the text with at most `maxChars` UTF-16 units; "…" is the last one of a text that was cut. */
export function cutText(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const kept = text.slice(0, maxChars - 1);
  const endsInPair = /[\ud800-\udbff]$/.test(kept);
  return `${endsInPair ? kept.slice(0, -1) : kept}…`;
}
