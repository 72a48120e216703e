/** One run of text as a reader sees it: the text nodes of one block, across inline elements. */
export interface TextRun {
  /** The text nodes' data in order, with "\n" for a line break, a space at the edge of a box, and " \uFFFC " for an object. */
  readonly text: string;
  /** Where in `text` the data of each node starts, in order. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** The range of `start` to `end` (offsets in the flow's text); both must lie in pieces of the flow. */
export function rangeInTextRun(flow: TextRun, start: number, end: number): StaticRange {
  const first = pieceAt(flow, start);
  // The end belongs to the piece of the last character, not to a following piece that starts there.
  const last = pieceAt(flow, end - 1);
  return new StaticRange({
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  });
}

function pieceAt(flow: TextRun, offset: number): TextRun["pieces"][number] {
  let low = 0;
  let high = flow.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = flow.pieces[low];
  if (!piece) throw new RangeError(`No text at offset ${offset} of the flow`);
  return piece;
}
