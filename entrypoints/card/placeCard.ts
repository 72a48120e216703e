export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** If the card is higher than this, its content scrolls. */
  readonly maxHeight: number;
}

/** Distance between the line and the card (CSS pixels): near enough to reach the card, far enough to see the line. */
const GAP = 8;

/** Distance kept between the card and the edges of the view (CSS pixels). */
export const MARGIN = 8;

/** Maximum height of the card as a share of the view's height. */
const MAX_SHARE = 0.8;

/**
 * Returns the card's place (CSS pixels of the layout viewport): below the line, or above it if there is more room, and
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

/** Up to this width of the view (CSS pixels), as on a phone held upright, the card is a sheet along its lower edge. */
export const NARROW = 480;

/** Maximum height of a sheet as a share of the view's height. */
const SHEET_SHARE = 0.6;

/** Returns the place of the card as a sheet in a narrow view. */
export function placeSheet(sheet: { height: number }, view: Box): Placement {
  const maxHeight = Math.floor(view.height * SHEET_SHARE);
  const height = Math.min(sheet.height, maxHeight);
  return { left: view.left, top: Math.round(view.top + view.height - height), maxHeight };
}

/** Returns the place of a pinned card: its current place, shifted into the view if necessary. */
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
