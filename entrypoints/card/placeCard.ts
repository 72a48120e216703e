import type { Box } from "../dom/geometry.ts";

/** The side of the line on which the card is. */
export type Side = "above" | "below";

/** The lines that the card does not cover, in CSS pixels of the layout viewport. */
export interface Line extends Box {
  /** Height of the next line, which the reader is about to read. */
  readonly nextHeight: number;
}

/** Where a card is anchored: it grows away from the line. All numbers are CSS pixels of the layout viewport. */
export interface Anchor {
  readonly side: Side;
  readonly left: number;
  /** The card's edge nearest to the line: its bottom when it is above, its top when it is below. */
  readonly edge: number;
  /** The height that the card can have. */
  readonly space: number;
}

/** Distance between the line and the card (CSS pixels): near enough to reach the card, far enough to see the line. */
const GAP_PX = 8;

/** Distance kept between the card and the edges of the view (CSS pixels). */
export const EDGE_MARGIN_PX = 8;

/** Room that an open part of the card needs (CSS pixels). A side with that much beyond the glance is preferred. */
const OPEN_PART_PX = 200;

export interface CardSize {
  readonly width: number;
  /** The height at a glance. */
  readonly height: number;
}

interface PlaceOptions {
  /** Aligns the card with the right end of the line. */
  readonly isRtl?: boolean;
  /** The side on which the card is now. It stays there if it still has room for a glance. */
  readonly side?: Side | undefined;
}

/**
 * Returns where the card is placed: above the line, so that what follows stays visible, or else below the next line, or
 * at least below the line itself; shifted along the line so that it stays in the view.
 */
export function placeCard(
  line: Line,
  card: CardSize,
  view: Box,
  { isRtl = false, side }: PlaceOptions = {},
): Anchor {
  const aligned = isRtl ? line.left + line.width - card.width : line.left;
  const maxLeft = view.left + view.width - EDGE_MARGIN_PX - card.width;
  const left = Math.round(Math.max(view.left + EDGE_MARGIN_PX, Math.min(aligned, maxLeft)));
  const viewTop = view.top + EDGE_MARGIN_PX;
  const viewBottom = view.top + view.height - EDGE_MARGIN_PX;
  const isLineInView = line.top + line.height >= view.top && line.top <= view.top + view.height;
  // The line of a pinned card may be out of view.
  const keepInView = (edge: number, min: number, max: number) =>
    Math.round(isLineInView ? edge : Math.max(min, Math.min(edge, max)));
  const above = (gap: number): Anchor => {
    const edge = keepInView(line.top - gap, viewTop + card.height, viewBottom);
    return { side: "above", left, edge, space: Math.floor(edge - viewTop) };
  };
  const below = (gap: number): Anchor => {
    const edge = keepInView(line.top + line.height + gap, viewTop, viewBottom - card.height);
    return { side: "below", left, edge, space: Math.floor(viewBottom - edge) };
  };
  const choices = [above(GAP_PX), below(GAP_PX + line.nextHeight), below(GAP_PX)];
  const fits = (room: number) => (choice: Anchor) => choice.space >= card.height + room;
  const stays = (choice: Anchor) => choice.side === side && fits(0)(choice);
  return (
    choices.find(stays) ??
    choices.slice(0, 2).find(fits(OPEN_PART_PX)) ??
    choices.find(fits(0)) ??
    // Nowhere is enough room: the content scrolls.
    (choices.reduce((best, choice) => (choice.space > best.space ? choice : best)) as Anchor)
  );
}

/** Up to this width of the view (CSS pixels), as on a phone held upright, the card is a sheet along its lower edge. */
export const MAX_SHEET_VIEW_WIDTH_PX = 480;

/** Maximum height of a sheet at a glance, and with an open part, as a share of the view's height. */
export const MAX_SHEET_SHARE = { glance: 0.45, open: 0.72 } as const;

/**
 * Returns the place of the card as a sheet in a narrow view: along the lower edge, or along the upper edge if the line
 * would be covered there.
 */
export function placeSheet(line: Box | undefined, view: Box, isOpen: boolean, side: Side = "above"): Anchor {
  const space = Math.floor(view.height * MAX_SHEET_SHARE[isOpen ? "open" : "glance"]);
  if (side === "above") return { side, left: view.left, edge: Math.round(view.top + view.height), space };
  const spaceAboveLine = line ? Math.floor(line.top - GAP_PX - view.top) : space;
  return { side, left: view.left, edge: Math.round(view.top), space: Math.min(space, spaceAboveLine) };
}

/** Returns by how much a card with this upper edge covers a line or its gap (CSS pixels); 0 or less when it does not. */
export function coveredBy(cardTop: number, line: Box): number {
  return line.top + line.height + GAP_PX - cardTop;
}
