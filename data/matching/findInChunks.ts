import type { Mention } from "./Mention.ts";

/** A part is matched in a few milliseconds (UTF-16 units). */
const PART = 10_000;

/** As far as a name, and what stands beside it, may reach over the border of a part. */
const OVERLAP = 400;

/**
 * Yields the mentions in a text, in order and in its own offsets, and undefined after each part, wherever the caller
 * may pause. An ordinary block is one part; in a long one a mention belongs to the part that it begins in.
 */
export function* findInChunks(
  text: string,
  find: (text: string) => Mention[],
): Generator<Mention | undefined, void, void> {
  for (let start = 0, done = 0; start < text.length; start += PART) {
    const from = Math.max(0, start - OVERLAP);
    const last = start + PART + OVERLAP >= text.length;
    const to = last ? text.length : start + PART;
    for (const mention of find(text.slice(from, last ? to : to + OVERLAP))) {
      const begin = mention.start + from;
      if (begin < Math.max(start, done) || begin >= to) continue;
      done = mention.end + from;
      yield { ...mention, start: begin, end: done };
    }
    if (last) return;
    yield undefined;
  }
}
