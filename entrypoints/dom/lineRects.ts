/** The rectangles of a range, line by line, in the viewport (CSS pixels); none when the range is stale. */
export function lineRects(range: StaticRange): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  // Asked for only under a pointer: the live range is gone before the page changes again.
  const live = document.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return [...live.getClientRects()];
  } catch {
    return [];
  }
}
