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

/** Up to this width of the view (CSS pixels) the card is a sheet along its lower edge: a telephone held upright. */
export const NARROW = 480;

/** A sheet leaves this share of the view to the page. */
const SHEET_SHARE = 0.6;

/** Where the sheet stands in a narrow view. */
export function placeSheet(sheet: { height: number }, view: Box): Placement {
  const maxHeight = Math.floor(view.height * SHEET_SHARE);
  const height = Math.min(sheet.height, maxHeight);
  return { left: view.left, top: Math.round(view.top + view.height - height), maxHeight };
}

/** Where a card stays that stands fast: where it is, as far as that is in the view. */
export function keepCard(at: Box, card: { width: number; height: number }, view: Box): Placement {
  const maxHeight = Math.floor(view.height - 2 * MARGIN);
  const last = {
    left: view.left + view.width - MARGIN - card.width,
    top: view.top + view.height - MARGIN - Math.min(card.height, maxHeight),
  };
  return {
    left: Math.round(Math.max(view.left + MARGIN, Math.min(at.left, last.left))),
    top: Math.round(Math.max(view.top + MARGIN, Math.min(at.top, last.top))),
    maxHeight,
  };
}
