import { type Block, elementOf } from "../../dom/blocks.ts";
import { isNearViewport, scrollSizeOf } from "../../dom/geometry.ts";
import { isFirefox } from "../../dom/runtime.ts";
import { isConnected } from "../../dom/safeDom.ts";
import type { MentionIndex } from "../mentions/MentionIndex.ts";
import type { Painter } from "./Painter.ts";
import { rangesNearViewport, VIEWPORT_MARGIN } from "./rangesNearViewport.ts";

/**
 * To paint a highlight, Chromium walks its whole line: 2,000 highlights on a line of 170,000 px took 0.8 s, and four
 * times as many highlights on a line four times as long took 20 s. With this product of highlights and line length (CSS
 * pixels), painting takes about 50 ms.
 */
const MAX_HIGHLIGHTS_TIMES_LINE_PX = 2e7;

/** Blocks with no more highlights than this are always painted completely. */
const MIN_HIGHLIGHTS_PER_BLOCK = 20;

/** Estimated height of a line of text (CSS pixels). */
const LINE_HEIGHT_PX = 24;

/**
 * Whenever anything on a page changes, even a style, Chromium walks all highlight ranges before it paints the next
 * frame. A frame took 2 ms without highlights, 8 ms with 200, 20 ms with 1,000, and at least 150 ms with 20,000
 * (`npm run bench -- --only frames`).
 */
const MAX_UNLIMITED_HIGHLIGHTS = 50;

/**
 * All highlights are painted again after this long without page activity, so that the reader sees them when scrolling.
 */
const IDLE_MS = 300;

/** While the page is active, at most this many highlights of one block are painted, unless it is set in columns. */
const MAX_HIGHLIGHTS_PER_BLOCK = 200;

/** While the page is active, highlights follow the scroll position at most this often. */
const SCROLL_THROTTLE_MS = 100;

/** Events that usually come with changes of the page's styles. */
const ACTIVITY_EVENTS = ["pointermove", "keydown", "input", "transitionrun", "animationstart"];

/** Attributes by which scripts usually change styles. */
const STYLE_MUTATIONS: MutationObserverInit = { attributeFilter: ["class", "style"], subtree: true };

/**
 * One object for all calls: adding a listener again after `document.open` is a no-op if the listener was not removed.
 */
const LISTENER_OPTIONS = { capture: true, passive: true };

/**
 * Limits painting to the highlights near the viewport where painting all of them would slow the page down:
 * in unbroken lines with very many highlights always, and in Chromium on the whole page while the page is active.
 */
export class ViewportLimiter {
  private readonly index: MentionIndex;
  private readonly painter: Painter;
  private readonly onLongLinesScrolled: () => void;

  /** Blocks whose lines may be too long for their highlights, with the ranges of these highlights. */
  private readonly crowdedBlocks = new Map<Block, readonly StaticRange[]>();
  /** Ranges in long lines that are too far from the viewport to be painted. */
  private omitted = new Set<StaticRange>();
  private hasLongLines = false;
  private longLinesFrame = 0;

  /** Firefox caches the layout of ranges between frames, so page activity costs nothing there. */
  private readonly limitsActivePages = !isFirefox();
  /** Whether only the highlights near the viewport are painted now, because the page is active. */
  private isLimited = false;
  private lastActivity = 0;
  private limitFrame = 0;
  private idleTimer: ReturnType<typeof setTimeout> | undefined;
  private scrollTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly styleObserver = new MutationObserver(() => this.noteActivity());

  /** Works until the signal aborts. Calls `onLongLinesScrolled` when `omits` may have changed because of scrolling. */
  constructor(index: MentionIndex, painter: Painter, onLongLinesScrolled: () => void, signal: AbortSignal) {
    this.index = index;
    this.painter = painter;
    this.onLongLinesScrolled = onLongLinesScrolled;
    signal.addEventListener("abort", () => this.stop());
  }

  /** Records the ranges of a block, in document order. Replaces those recorded before. */
  setRanges(block: Block, ranges: readonly StaticRange[]): void {
    for (const range of this.crowdedBlocks.get(block) ?? []) this.omitted.delete(range);
    this.crowdedBlocks.delete(block);
    if (ranges.length <= MIN_HIGHLIGHTS_PER_BLOCK) return;
    // Recorded even if its lines are short: the block may not be laid out yet.
    this.crowdedBlocks.set(block, ranges);
    this.omitFarRanges(block, ranges);
  }

  /** Returns whether a range must not be painted now, because it is in a long line and far from the viewport. */
  omits(range: StaticRange): boolean {
    return this.omitted.has(range);
  }

  /** Updates what `omits` returns to the current layout and viewport; returns whether any range is or was omitted. */
  updateLongLines(): boolean {
    const hadOmitted = this.omitted.size > 0;
    this.omitted = new Set();
    for (const [block, ranges] of this.crowdedBlocks) {
      if (isConnected(block)) this.omitFarRanges(block, ranges);
      else this.crowdedBlocks.delete(block);
    }
    return hadOmitted || this.omitted.size > 0;
  }

  /** Notes that the page is changing, which starts or extends the time in which painting is limited. */
  noteActivity(): void {
    if (this.isLimited) this.lastActivity = performance.now();
    else this.limitWhileActive();
  }

  /**
   * Paints only the highlights near the viewport until the page has been idle for `IDLE_MS`. Call it after each change
   * of the highlights. Does nothing with few highlights.
   */
  limitWhileActive(): void {
    if (!this.limitsActivePages) return;
    if (!this.isLimited && this.painter.size <= MAX_UNLIMITED_HIGHLIGHTS) return;
    this.lastActivity = performance.now();
    if (!this.isLimited) this.observeActivity();
    this.isLimited = true;
    this.requestPaint();
    this.idleTimer ??= setTimeout(this.onIdle, IDLE_MS);
  }

  private omitFarRanges(block: Block, ranges: readonly StaticRange[]): void {
    const near = new Set(rangesNearViewport(block, ranges, maxHighlightsIn(elementOf(block))));
    for (const range of ranges) if (!near.has(range)) this.omitted.add(range);
    if (this.omitted.size === 0) return;
    this.hasLongLines = true;
    this.observeViewport();
  }

  private readonly onViewportChange = () => {
    if (this.hasLongLines) this.longLinesFrame ||= requestAnimationFrame(this.onLongLinesFrame);
    if (this.isLimited) this.scrollTimer ??= setTimeout(this.onScrollTimer, SCROLL_THROTTLE_MS);
  };

  private readonly onLongLinesFrame = () => {
    this.longLinesFrame = 0;
    this.updateLongLines();
    this.onLongLinesScrolled();
  };

  private readonly onScrollTimer = () => {
    this.scrollTimer = undefined;
    this.requestPaint();
  };

  private requestPaint(): void {
    // Positions are measured just before the browser's own layout: measuring them earlier would force a second layout.
    this.limitFrame ||= requestAnimationFrame(this.paintNearViewport);
  }

  private readonly paintNearViewport = () => {
    this.limitFrame = 0;
    if (this.isLimited) this.painter.showOnly(this.rangesOnScreen());
  };

  private *rangesOnScreen(): Generator<StaticRange> {
    for (const [block, mentions] of this.index.entries()) {
      if (!isNearViewport(block, VIEWPORT_MARGIN)) continue;
      const ranges = mentions.map(({ range }) => range);
      yield* rangesNearViewport(block, ranges, MAX_HIGHLIGHTS_PER_BLOCK);
    }
  }

  private readonly onIdle = () => {
    const remaining = this.lastActivity + IDLE_MS - performance.now();
    this.idleTimer = remaining > 0 ? setTimeout(this.onIdle, remaining) : undefined;
    if (this.idleTimer) return;
    this.isLimited = false;
    this.painter.showAll();
  };

  private readonly onActivity = () => this.noteActivity();

  private observeActivity(): void {
    for (const event of ACTIVITY_EVENTS) addEventListener(event, this.onActivity, LISTENER_OPTIONS);
    this.styleObserver.observe(document, STYLE_MUTATIONS);
    this.observeViewport();
  }

  private observeViewport(): void {
    for (const event of ["scroll", "resize"])
      addEventListener(event, this.onViewportChange, LISTENER_OPTIONS);
  }

  private stop(): void {
    for (const event of ACTIVITY_EVENTS) removeEventListener(event, this.onActivity, LISTENER_OPTIONS);
    for (const event of ["scroll", "resize"])
      removeEventListener(event, this.onViewportChange, LISTENER_OPTIONS);
    this.styleObserver.disconnect();
    cancelAnimationFrame(this.limitFrame);
    cancelAnimationFrame(this.longLinesFrame);
    clearTimeout(this.idleTimer);
    clearTimeout(this.scrollTimer);
  }
}

/** Returns how many highlights may be painted in an element, given the estimated length and number of its lines. */
function maxHighlightsIn(element: Element): number {
  const { width, height } = scrollSizeOf(element);
  const isVertical = /^(vertical|sideways)/.test(getComputedStyle(element).writingMode);
  const [lineLength, blockSize] = isVertical ? [height, width] : [width, height];
  const lineCount = Math.max(1, blockSize / LINE_HEIGHT_PX);
  return Math.max(
    MIN_HIGHLIGHTS_PER_BLOCK,
    Math.round((MAX_HIGHLIGHTS_TIMES_LINE_PX / lineLength) * lineCount),
  );
}
