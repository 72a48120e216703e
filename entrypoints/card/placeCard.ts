export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside when it is higher than this. */
  readonly maxHeight: number;
}

/** Between the line and the card: near enough to reach, far enough to see the line. */
const GAP = 8;

/** Between the card and the edge of the view. */
export const MARGIN = 8;

/** The card never hides more of the page than this share of the view's height. */
const MAX_SHARE = 0.8;

/**
 * Where the card stands (CSS pixels of the layout viewport): below the line, above it where there is more room there,
 * shifted along the line so that it stays in the view. `fromEnd` aligns it with the line's right edge.
 */
export function placeCard(
  line: Box,
  card: { width: number; height: number },
  view: Box,
  fromEnd = false,
): Placement {
  const roomAbove = line.top - view.top - GAP - MARGIN;
  const roomBelow = view.top + view.height - (line.top + line.height) - GAP - MARGIN;
  const wanted = Math.min(card.height, view.height * MAX_SHARE);
  const below = roomBelow >= wanted || roomBelow >= roomAbove;
  const maxHeight = Math.floor(Math.min(view.height * MAX_SHARE, below ? roomBelow : roomAbove));
  const height = Math.min(wanted, maxHeight);
  const aligned = fromEnd ? line.left + line.width - card.width : line.left;
  const last = view.left + view.width - MARGIN - card.width;
  return {
    left: Math.round(Math.max(view.left + MARGIN, Math.min(aligned, last))),
    top: Math.round(below ? line.top + line.height + GAP : line.top - GAP - height),
    maxHeight,
  };
}

/** Whether a point lies on the way from the line to the card: between their nearer edges, within the wider of the two. */
export function liesBetween({ x, y }: { x: number; y: number }, line: Box, card: Box): boolean {
  const left = Math.min(line.left, card.left);
  const right = Math.max(line.left + line.width, card.left + card.width);
  const upper = line.top < card.top ? line : card;
  const lower = upper === line ? card : line;
  return x >= left && x <= right && y >= upper.top + upper.height - 1 && y <= lower.top + 1;
}
