import { composedParentOf } from "../dom/composedTree.ts";
import type { Point } from "../dom/contentState.ts";
import { type Box, boundingBoxOf, distanceTo, lineRects } from "../dom/geometry.ts";
import type { CardHost } from "./CardHost.ts";
import {
  coveredBy,
  type Line,
  MAX_SHEET_SHARE,
  MAX_SHEET_VIEW_WIDTH_PX,
  placeCard,
  placeSheet,
  type Side,
} from "./placeCard.ts";
import { scrollAway } from "./scrollAway.ts";

/** Lines of a wrapped mention that are further apart than this many line heights are in different columns. */
const MAX_WRAP_LINES = 3;

/** The size of a card without a figure (CSS pixels), about. */
const CENTERED_CARD_PX = { width: 340, height: 150 };

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
  private readonly range: StaticRange;
  /** Index of the line of the mention at which the card is placed. Scrolling moves the lines, but keeps their order. */
  private readonly lineIndex: number;
  /** The side of the line on which the card was placed last. The next placement keeps it if there is room. */
  private side: Side | undefined;
  /** Whether the card is in the middle of the view, because its mention is out of view. */
  private readonly isCentered: boolean;
  /** Where the line was when it was last in view: a pinned card stays there. */
  private lastLine: Line | undefined;

  /** The card is placed at the line of the range that is nearest to the point; without a point, in the middle of the view. */
  constructor(host: CardHost, range: StaticRange, point: Point | undefined) {
    this.host = host;
    this.range = range;
    this.isCentered = point === undefined;
    this.lineIndex = point ? nearestLineIndex(lineRects(range), point) : 0;
  }

  isLineInView(): boolean {
    return isInView(this.currentLine(), visualViewportBox());
  }

  place({ isRtl, isOpen, isPinned }: PlacementOptions): void {
    const view = visualViewportBox();
    const line = this.currentLine();
    if (isInView(line, view) && !isPinned) this.lastLine = line;
    this.lastLine ??= line;
    if (view.width <= MAX_SHEET_VIEW_WIDTH_PX) this.placeSheet(view, isOpen);
    else if (this.lastLine) this.placeAt(this.lastLine, view, isRtl);
  }

  private placeAt(line: Line, view: Box, isRtl: boolean): void {
    const layout = { width: view.width, isNarrow: false };
    const options = { isRtl, side: this.side };
    let size = this.host.measure(layout);
    let anchor = placeCard(line, size, view, options);
    if (anchor.space < size.height) {
      size = this.host.measure(layout, anchor.space);
      anchor = placeCard(line, size, view, { ...options, side: anchor.side });
    }
    this.side = anchor.side;
    this.host.place(anchor);
  }

  private placeSheet(view: Box, isOpen: boolean): void {
    this.host.measure({ width: view.width, isNarrow: true }, view.height * MAX_SHEET_SHARE.glance);
    this.host.place(placeSheet(this.lastLine, view, isOpen, this.side));
  }

  /** Scrolls the page, if `canScroll`, to move the line out from under a sheet. Returns whether a sheet covers the line now. */
  uncoverLine({ canScroll }: { canScroll: boolean }): boolean {
    const view = visualViewportBox();
    const line = this.currentLine();
    if (!line || view.width > MAX_SHEET_VIEW_WIDTH_PX || this.side === "below") return false;
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
    const nextHeight = Math.max(height, (lineHeight || 0) * (parent?.currentCSSZoom ?? 1));
    return { left, width, top, height: bottom - top, nextHeight };
  }
}

/** Returns an empty line so far above the middle of a view that a small card under it is in the middle. */
function middleOf({ left, top, width, height }: Box): Line {
  return {
    left: left + (width - CENTERED_CARD_PX.width) / 2,
    top: top + (height - CENTERED_CARD_PX.height) / 2,
    width: 0,
    height: 0,
    nextHeight: 0,
  };
}

function isInView(line: Line | undefined, view: Box): boolean {
  return line !== undefined && line.top + line.height >= view.top && line.top <= view.top + view.height;
}

/** Returns the index of the line that is nearest to a point; 0 if there is no line. */
function nearestLineIndex(lines: readonly Box[], point: Point): number {
  const distances = lines.map((line) => distanceTo(point, line));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** Returns the box of the visual viewport: smaller than the layout viewport when the reader has zoomed in by pinching. */
function visualViewportBox(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft, offsetTop, width, height } = visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: clientWidth,
    height: clientHeight,
  };
  return { left: offsetLeft, top: offsetTop, width: Math.min(width, clientWidth), height };
}
