/*
 * Limits of the messages between the scripts, in UTF-16 units. Content scripts cut what they send to these lengths. The
 * background and the extension pages refuse what is longer: a compromised page may send anything in their name.
 */

/** Any text of a page: its words for a form, their long form, the words around them and the heading above them. */
export const MAX_WORD_CHARS = 200;

/** Each text of an error report. Only the first 200 units of a message are kept, and the first position of a stack. */
export const MAX_ERROR_CHARS = 2000;

/** The number of mentions that are listed, in a frame and in a tab. */
export const MAX_LISTED_MENTIONS = 2000;

/** A frame counts at most so many mentions that can be seen: the button shows no larger number. */
export const MAX_COUNTED_MENTIONS = 1000;

/** The list of a frame as JSON text. One with only texts of the longest kind, which no real page has, is about as long. */
export const MAX_LIST_CHARS = 2_000_000;

/** Lists of a tab's frames. Those of further frames are not read: only a compromised page has more. */
export const MAX_TAB_LIST_CHARS = 8_000_000;

/** Text that the reader has selected and looks up: about 40 printed pages. */
export const MAX_SELECTION_CHARS = 100_000;

/** Returns the text with at most `maxChars` UTF-16 units; "…" is the last one of a text that was cut. */
export function cutText(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  const kept = text.slice(0, maxChars - 1);
  const endsInPair = /[\ud800-\udbff]$/.test(kept);
  return `${endsInPair ? kept.slice(0, -1) : kept}…`;
}
