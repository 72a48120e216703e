import { type Box, unionOf } from "../dom/geometry.ts";

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

/** In a view that is narrower or lower than this (CSS pixels), a card beside the line or a sheet shows no sentence. */
const MIN_VIEW_PX = 240;

/** A part of a small view in which name, sentence and Close button can be read (CSS pixels). */
const MIN_PART = { width: 100, height: 52, area: 8400 } as const;

/** Distance between the words and a card in a small view (CSS pixels). */
const SMALL_GAP_PX = 4;

/** Returns whether a view is too small for a card beside its line. */
export function isSmall(view: Box): boolean {
  return view.width < MIN_VIEW_PX || view.height < MIN_VIEW_PX;
}

/**
 * Returns the box of a card in a small view: the largest part of the view on one side of the words, or if all are too small,
 * the whole view.
 */
export function placeInSmallView(words: Box, view: Box): Box {
  const { left, top, width, height } = view;
  const wordsEnd = { x: words.left + words.width + SMALL_GAP_PX, y: words.top + words.height + SMALL_GAP_PX };
  const parts: Box[] = [
    { left, top, width, height: words.top - SMALL_GAP_PX - top },
    { left, top: wordsEnd.y, width, height: top + height - wordsEnd.y },
    { left, top, width: words.left - SMALL_GAP_PX - left, height },
    { left: wordsEnd.x, top, width: left + width - wordsEnd.x, height },
  ];
  const area = (part: Box) => part.width * part.height;
  const largest = parts
    .filter((part) => part.width >= MIN_PART.width && part.height >= MIN_PART.height)
    .sort((one, other) => area(other) - area(one))[0];
  return largest && area(largest) >= MIN_PART.area ? largest : view;
}

/** Returns the anchor nearest to this one at which a card is inside the view, `margin` from its edges (CSS pixels). */
export function moveIntoView(anchor: Anchor, card: CardSize, view: Box, margin: number): Anchor {
  const [top, bottom] = [view.top + margin, view.top + view.height - margin];
  const height = Math.min(card.height, bottom - top);
  const clamp = (value: number, min: number, max: number) => Math.round(Math.max(min, Math.min(value, max)));
  const left = clamp(anchor.left, view.left + margin, view.left + view.width - margin - card.width);
  if (anchor.side === "above") {
    const edge = clamp(anchor.edge, top + height, bottom);
    return { side: "above", left, edge, space: Math.floor(edge - top) };
  }
  const edge = clamp(anchor.edge, top, bottom - height);
  return { side: "below", left, edge, space: Math.floor(bottom - edge) };
}

/** Returns whether the card is a sheet in this view. */
export function isSheet(view: Box): boolean {
  return view.width <= MAX_SHEET_VIEW_WIDTH_PX;
}

/** Returns the distance (CSS pixels) that a card keeps from the edges of a view. */
export function marginIn(view: Box): number {
  return isSheet(view) ? 0 : EDGE_MARGIN_PX;
}

/** Returns the line, made so high that it contains the box of a preview. The next line then counts no more. */
export function extendLine(line: Line, preview: Box): Line {
  const { top, height } = unionOf(line, preview);
  return { ...line, top, height, nextHeight: 0 };
}

/** The size of a card without a figure (CSS pixels), about. */
const CENTERED_CARD_PX = { width: 340, height: 150 };

/** Returns a flat line of a card's width, so far above the middle of a view that a small card under it is in the middle. */
export function middleOf({ left, top, width, height }: Box): Line {
  const card = CENTERED_CARD_PX;
  return {
    left: left + (width - card.width) / 2,
    top: top + (height - card.height) / 2,
    width: card.width,
    height: 0,
    nextHeight: 0,
  };
}
