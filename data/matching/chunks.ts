import type { Mention } from "./Mention.ts";

/**
 * Longer than any term with everything that may be between its letters, in UTF-16 units. Texts that are tested or read
 * one after the other overlap by this much.
 */
export const MAX_TERM_CHARS = 120;

/** The prefilter tests this many UTF-16 units in half a millisecond. */
const PREFILTER_CHUNK_CHARS = 100_000;

/** The matcher reads this many UTF-16 units in a few milliseconds. */
const MATCHER_CHUNK_CHARS = 10_000;

/** Longer than any term with its qualifiers (UTF-16 units), so that a term that begins in a chunk ends within its overlap. */
const MATCHER_OVERLAP_CHARS = 400;

/** Yields a text in chunks that the prefilter tests quickly; each begins `MAX_TERM_CHARS` before the end of the last. */
export function* splitIntoChunks(text: string): Generator<string, void, void> {
  if (text.length <= PREFILTER_CHUNK_CHARS) {
    yield text;
    return;
  }
  for (let start = 0; start < text.length; start += PREFILTER_CHUNK_CHARS) {
    yield text.slice(Math.max(0, start - MAX_TERM_CHARS), start + PREFILTER_CHUNK_CHARS);
  }
}

/**
 * Yields the mentions of a text chunk by chunk, in order and with offsets in that text. Most blocks are a single chunk. A
 * mention belongs to the chunk in which it begins.
 */
export function* findInChunks(
  text: string,
  find: (text: string) => Mention[],
): Generator<Mention[], void, void> {
  let lastEnd = 0;
  for (let start = 0; start < text.length; start += MATCHER_CHUNK_CHARS) {
    const from = Math.max(0, start - MATCHER_OVERLAP_CHARS);
    const isLast = start + MATCHER_CHUNK_CHARS + MATCHER_OVERLAP_CHARS >= text.length;
    const end = isLast ? text.length : start + MATCHER_CHUNK_CHARS;
    const mentions: Mention[] = [];
    for (const mention of find(text.slice(from, isLast ? end : end + MATCHER_OVERLAP_CHARS))) {
      const mentionStart = mention.start + from;
      if (mentionStart < Math.max(start, lastEnd) || mentionStart >= end) continue;
      lastEnd = mention.end + from;
      mentions.push({ ...mention, start: mentionStart, end: lastEnd });
    }
    yield mentions;
    if (isLast) return;
  }
}
