import { composedParentOf } from "../dom/composedTree.ts";
import type { Point } from "../dom/contentState.ts";
import { type Box, boundingBoxOf, distanceTo, lineRects, unionOf } from "../dom/geometry.ts";
import type { CardHost } from "./CardHost.ts";
import { pagePreviewsBeside } from "./pagePreviews.ts";
import {
  type Anchor,
  type CardSize,
  coveredBy,
  extendLine,
  isSheet,
  isSmall,
  type Line,
  MAX_SHEET_SHARE,
  marginIn,
  middleOf,
  moveIntoView,
  placeCard,
  placeInSmallView,
  placeSheet,
  type Side,
} from "./placeCard.ts";
import { scrollAway } from "./scrollAway.ts";
import { visualViewportBox } from "./visualViewportBox.ts";

/** Lines of a wrapped mention that are further apart than this many line heights are in different columns. */
const MAX_WRAP_LINES = 3;

/** The card leaves the next line of the text free, unless that line is higher than this (CSS pixels), as in a large title. */
const MAX_NEXT_LINE_PX = 64;

/** With less height than this (CSS pixels), a card beside the page's own preview shows no sentence. */
const MIN_SPACE_PX = 120;

/**
 * How a card is placed: beside its words; over them, because the view is too small; or "crowded": over a preview of the
 * page, because there is no other room.
 */
type Placing = "beside" | "over" | "crowded";

interface PlacementOptions {
  readonly isRtl: boolean;
  /** Whether a part of the card is open. */
  readonly isOpen: boolean;
  /** A pinned card stays where its line was when the reader pinned it. */
  readonly isPinned: boolean;
}

/** Places a card beside the line of its mention, or as a sheet at an edge of a narrow view. */
export class CardPlacement {
  private readonly host: CardHost;
  private range: StaticRange;
  /** Index of the line of the mention at which the card is placed. Scrolling moves the lines, but keeps their order. */
  private readonly lineIndex: number;
  /** The side of the line on which the card was placed last. The next placement keeps it if there is room. */
  private side: Side | undefined;
  /** Whether the card is in the middle of the view, because its mention is out of view. */
  private readonly isCentered: boolean;
  /** Where the card was placed last. */
  private anchor: Anchor | undefined;
  /** Where the reader has moved the card. */
  private moved: Anchor | undefined;
  /** What the page showed beside the line when the card was placed last. */
  private previews: readonly Box[] = [];
  /** Whether `previews` was read for the next placement. */
  private hasPreviews = false;
  /** Where the line was when it was last in view: a pinned card stays there. */
  private lastLine: Line | undefined;

  /** The card is placed at the line of the range that is nearest to the point; without a point, in the middle of the view. */
  constructor(host: CardHost, range: StaticRange, point: Point | undefined) {
    this.host = host;
    this.range = range;
    this.isCentered = point === undefined;
    this.lineIndex = point ? nearestLineIndex(lineRects(range), point) : 0;
  }

  /** Continues at the same words in other text nodes. */
  moveTo(range: StaticRange): void {
    this.range = range;
  }

  isLineInView(): boolean {
    return isInView(this.currentLine(), visualViewportBox());
  }

  /** Returns whether the view is too small for a card beside its line. */
  isCompact(): boolean {
    return isSmall(visualViewportBox());
  }

  /** Places the card, and returns whether the reader can use it there and what is around it. */
  place({ isRtl, isOpen, isPinned }: PlacementOptions): Placing {
    const view = visualViewportBox();
    const line = this.currentLine();
    if (isInView(line, view) && !isPinned) this.lastLine = line;
    this.lastLine ??= line;
    if (isSmall(view)) return this.placeInPart(view);
    if (this.moved) this.placeMoved(this.moved, view);
    else if (isSheet(view)) this.placeSheet(view, isOpen);
    else if (this.lastLine) return this.placeAt(this.lastLine, view, { isRtl, isPinned });
    return "beside";
  }

  /**
   * Reads what the page shows beside the line, for the next placement. Call it before the card is inserted: reading while
   * the card has no place yet would count as a shift of the layout when it gets one.
   */
  lookAround(): void {
    const line = this.currentLine();
    if (!line) return;
    this.previews = this.readPreviews(line, visualViewportBox());
    this.hasPreviews = true;
  }

  /** Returns whether the page has shown or removed something beside the line since the card was placed. */
  hasNewPreviews(): boolean {
    if (this.moved || !this.lastLine) return false;
    const previews = this.readPreviews(this.lastLine, visualViewportBox());
    return JSON.stringify(previews) !== JSON.stringify(this.previews);
  }

  /** Returns a function that moves the card from where it is now by a distance (CSS pixels), inside the view. */
  startMove(): (x: number, y: number) => void {
    const start = this.anchor;
    return (x, y) => {
      if (start) this.moved = { ...start, left: start.left + x, edge: start.edge + y };
    };
  }

  /** Moves the card to the next corner of the view, clockwise. */
  moveToNextCorner(): void {
    const { anchor } = this;
    if (!anchor) return;
    const view = visualViewportBox();
    const size = this.measureMoved(view);
    const [right, bottom] = [view.left + view.width, view.top + view.height];
    const corners = [
      { left: view.left, edge: view.top },
      { left: right, edge: view.top },
      { left: right, edge: bottom },
      { left: view.left, edge: bottom },
    ].map((corner) => moveIntoView({ ...anchor, ...corner }, size, view, marginIn(view)));
    const distances = corners.map(({ left, edge }) => Math.hypot(left - anchor.left, edge - anchor.edge));
    const nearest = distances.indexOf(Math.min(...distances));
    const others = [...corners.slice(nearest + 1), ...corners.slice(0, nearest)];
    // A sheet is as wide as the view: its corners are two places.
    this.moved = others.find(({ left, edge }) => left !== anchor.left || edge !== anchor.edge) ?? anchor;
  }

  private placeAt(
    line: Line,
    view: Box,
    { isRtl, isPinned }: { isRtl: boolean; isPinned: boolean },
  ): Placing {
    // While the pointer is on the card, the page removes its preview.
    if (!this.hasPreviews && !isPinned && !this.host.element.matches(":hover"))
      this.previews = this.readPreviews(line, view);
    this.hasPreviews = false;
    const layout = { width: view.width, isNarrow: false };
    const options = { isRtl, side: this.side };
    const area = this.previews.reduce(extendLine, line);
    let size = this.host.measure(layout);
    let anchor = placeCard(area, size, view, options);
    const isCrowded = area !== line && anchor.space < Math.min(size.height, MIN_SPACE_PX);
    if (isCrowded) anchor = placeCard(line, size, view, options);
    if (anchor.space < size.height) {
      size = this.host.measure(layout, anchor.space);
      anchor = placeCard(isCrowded ? line : area, size, view, { ...options, side: anchor.side });
    }
    this.side = anchor.side;
    this.host.place(anchor);
    this.anchor = anchor;
    return isCrowded ? "crowded" : "beside";
  }

  private placeSheet(view: Box, isOpen: boolean): void {
    this.host.measure({ width: view.width, isNarrow: true }, view.height * MAX_SHEET_SHARE.glance);
    this.anchor = placeSheet(this.lastLine, view, isOpen, this.side);
    this.host.place(this.anchor);
  }

  private placeMoved(moved: Anchor, view: Box): void {
    this.moved = moveIntoView(moved, this.measureMoved(view), view, marginIn(view));
    this.anchor = this.moved;
    this.host.place(this.anchor);
  }

  private measureMoved(view: Box): CardSize {
    const share = isSheet(view) ? MAX_SHEET_SHARE.glance : 1;
    return this.host.measure({ width: view.width, isNarrow: isSheet(view) }, view.height * share);
  }

  private placeInPart(view: Box): Placing {
    const lines = lineRects(this.range);
    const [first = this.lastLine] = lines;
    const isInSight = !this.isCentered && isInView(this.currentLine(), view);
    const part = isInSight && first ? placeInSmallView(lines.reduce(unionOf, first), view) : view;
    this.host.fill(part);
    return part === view ? "over" : "beside";
  }

  private readPreviews(line: Line, view: Box): readonly Box[] {
    return pagePreviewsBeside(line, this.range.startContainer, this.host.element, view);
  }

  /**
   * Scrolls the page, if `canScroll`, to move the line out from under a sheet. Returns whether a sheet covers the line
   * now.
   */
  uncoverLine({ canScroll }: { canScroll: boolean }): boolean {
    const view = visualViewportBox();
    const line = this.currentLine();
    if (!line || this.moved || isSmall(view) || !isSheet(view) || this.side === "below") return false;
    const covered = () => coveredBy(boundingBoxOf(this.host.element).top, this.currentLine() ?? line);
    const distance = () => Math.min(covered(), (this.currentLine() ?? line).top - view.top);
    if (canScroll) scrollAway(this.range.startContainer, distance);
    return covered() > 0;
  }

  /** Has the sheet be placed at the upper edge from the next call of `place` on. */
  moveSheetUp(): void {
    this.side = "below";
  }

  /** Returns the lines of the mention around the one at which the card was opened, and the height of the next line. */
  private currentLine(): Line | undefined {
    if (this.isCentered) return middleOf(visualViewportBox());
    const lines = lineRects(this.range);
    const at = lines[this.lineIndex];
    if (!at) return undefined;
    const own = lines.filter(({ top }) => Math.abs(top - at.top) < MAX_WRAP_LINES * at.height);
    const top = Math.min(...own.map((line) => line.top));
    const bottom = Math.max(...own.map((line) => line.bottom));
    const { left, width, height } = at;
    const parent = composedParentOf(this.range.startContainer);
    const lineHeight = parent ? Number.parseFloat(getComputedStyle(parent).lineHeight) : 0;
    // Of a turned or vertical line, the next one is beside it.
    const thickness = Math.min(width, height);
    const nextHeight = Math.max(thickness, (lineHeight || 0) * (parent?.currentCSSZoom ?? 1));
    return {
      left,
      width,
      top,
      height: bottom - top,
      nextHeight: nextHeight > MAX_NEXT_LINE_PX ? 0 : nextHeight,
    };
  }
}

function isInView(line: Line | undefined, view: Box): boolean {
  return line !== undefined && line.top + line.height >= view.top && line.top <= view.top + view.height;
}

/** Returns the index of the line that is nearest to a point; 0 if there is no line. */
function nearestLineIndex(lines: readonly Box[], point: Point): number {
  const distances = lines.map((line) => distanceTo(point, line));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
