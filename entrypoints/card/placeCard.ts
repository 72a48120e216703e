import type { Box } from "../dom/geometry.ts";

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** In CSS pixels. The content of a card that is higher than this scrolls. */
  readonly maxHeight: number;
}

/** Distance between the line and the card (CSS pixels): near enough to reach the card, far enough to see the line. */
const GAP_PX = 8;

/** Distance kept between the card and the edges of the view (CSS pixels). */
export const EDGE_MARGIN_PX = 8;

/** Maximum height of the card as a share of the view's height. */
const MAX_HEIGHT_SHARE = 0.8;

/**
 * Returns the card's place (CSS pixels of the layout viewport): below the line, or above it if there is more space, and
 * shifted along the line so that it stays in the view. `isRtl` aligns it with the line's right edge.
 */
export function placeCard(
  line: Box,
  card: { width: number; height: number },
  view: Box,
  isRtl = false,
): Placement {
  const spaceAbove = line.top - view.top - GAP_PX - EDGE_MARGIN_PX;
  const spaceBelow = view.top + view.height - (line.top + line.height) - GAP_PX - EDGE_MARGIN_PX;
  const desiredHeight = Math.min(card.height, view.height * MAX_HEIGHT_SHARE);
  const isBelow = spaceBelow >= desiredHeight || spaceBelow >= spaceAbove;
  const maxHeight = Math.floor(Math.min(view.height * MAX_HEIGHT_SHARE, isBelow ? spaceBelow : spaceAbove));
  const height = Math.min(desiredHeight, maxHeight);
  const aligned = isRtl ? line.left + line.width - card.width : line.left;
  const maxLeft = view.left + view.width - EDGE_MARGIN_PX - card.width;
  return {
    left: Math.round(Math.max(view.left + EDGE_MARGIN_PX, Math.min(aligned, maxLeft))),
    top: Math.round(isBelow ? line.top + line.height + GAP_PX : line.top - GAP_PX - height),
    maxHeight,
  };
}

/** Up to this width of the view (CSS pixels), as on a phone held upright, the card is a sheet along its lower edge. */
export const MAX_SHEET_VIEW_WIDTH_PX = 480;

/** Maximum height of a sheet as a share of the view's height. */
const MAX_SHEET_HEIGHT_SHARE = 0.6;

/** Returns the place of the card as a sheet in a narrow view. */
export function placeSheet(sheet: { height: number }, view: Box): Placement {
  const maxHeight = Math.floor(view.height * MAX_SHEET_HEIGHT_SHARE);
  const height = Math.min(sheet.height, maxHeight);
  return { left: view.left, top: Math.round(view.top + view.height - height), maxHeight };
}

/** Returns the place of a pinned card: its current place, shifted into the view if necessary. */
export function placePinnedCard(at: Box, card: { width: number; height: number }, view: Box): Placement {
  const maxHeight = Math.floor(view.height - 2 * EDGE_MARGIN_PX);
  const max = {
    left: view.left + view.width - EDGE_MARGIN_PX - card.width,
    top: view.top + view.height - EDGE_MARGIN_PX - Math.min(card.height, maxHeight),
  };
  return {
    left: Math.round(Math.max(view.left + EDGE_MARGIN_PX, Math.min(at.left, max.left))),
    top: Math.round(Math.max(view.top + EDGE_MARGIN_PX, Math.min(at.top, max.top))),
    maxHeight,
  };
}
