import { MAX_TERM_CHARS, splitIntoChunks } from "../../data/matching/chunks.ts";
import type { Candidates, Prefilter } from "../../data/matching/prefilter.ts";
import type { TimeSlice } from "./TimeSlice.ts";

/** Resolves to the candidates in a text, in order. */
export async function candidatesIn(
  text: string,
  prefilter: Prefilter,
  slice: TimeSlice,
): Promise<Candidates> {
  const offsets: number[] = [];
  const spans: [start: number, end: number][] = [];
  let chunkStart = 0;
  for (const chunk of splitIntoChunks(text)) {
    const found = prefilter.candidates(chunk);
    for (const offset of found.offsets) offsets.push(offset + chunkStart);
    for (const [start, end] of found.spans) spans.push([start + chunkStart, end + chunkStart]);
    // The next chunk begins with the end of this one.
    chunkStart += chunk.length - MAX_TERM_CHARS;
    if (slice.isOver()) await slice.yieldToMain();
  }
  offsets.sort((one, other) => one - other);
  spans.sort(([one], [other]) => one - other);
  return { offsets, spans };
}
