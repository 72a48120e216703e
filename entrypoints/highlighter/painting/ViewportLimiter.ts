import type { Block } from "../../dom/blocks.ts";
import { isFirefox } from "../../dom/runtime.ts";
import type { MentionIndex } from "../mentions/MentionIndex.ts";
import type { UnreadBlocks } from "../mentions/UnreadBlocks.ts";
import { mayBeCrowded } from "./maxHighlightsIn.ts";
import { type Margins, NearBlocks } from "./NearBlocks.ts";
import { PageEvents } from "./PageEvents.ts";
import type { Painter } from "./Painter.ts";
import { ScrollPositions } from "./ScrollPositions.ts";
import { watchPrinting } from "./watchPrinting.ts";

/**
 * Whenever the text or a style of a page changes, Chromium walks all highlight ranges before it paints the next frame. With
 * more highlights on the page than this, those far from the viewport are not shown while the page changes.
 */
const MAX_WHILE_ACTIVE = 50;

/** With more highlights on the page than this, those far from the viewport are never shown. */
const MAX_WHILE_CALM = 200;

/**
 * Highlights are shown this far beyond each edge of the viewport, in viewport sizes. As all blocks are measured again after
 * one viewport size of scrolling, they are shown one viewport size ahead.
 */
const CALM_MARGIN = 2;
const ACTIVE_MARGIN = 0.25;

/** While the page changes, the blocks near the viewport are measured again after so many viewport sizes of scrolling. */
const ACTIVE_STEP = 0.125;

/** While the page changes, blocks are measured at this interval: measuring takes a frame that the page may not make. */
const ACTIVE_INTERVAL_MS = 200;

/** A page is calm this long after its last change. With a clock that shows seconds it never is: each turn costs frames. */
const CALM_MS = 1500;

/**
 * No event tells that a script has changed a style sheet, or a transform in a shadow tree: blocks are measured at this
 * interval.
 */
const CHECK_MS = 2000;

/** After the page was scrolled far, all blocks are measured once it has not been scrolled for this long. */
const SCROLL_END_MS = 100;

/** A pass over all blocks begins at most this often while the page changes. */
const PASS_INTERVAL_MS = 1000;

interface LimiterOptions {
  readonly index: MentionIndex;
  readonly unread: UnreadBlocks;
  readonly painter: Painter;
  /** Returns whether highlights are printed. */
  readonly isPrinted: () => boolean;
}

/**
 * Limits the highlights that are shown to those near the viewport where showing all of them would slow the page down: on
 * pages with very many, in blocks with very many, and with fewer highlights while the page changes.
 */
export class ViewportLimiter {
  private readonly painter: Painter;
  private readonly isPrinted: () => boolean;
  private readonly near: NearBlocks;
  /** Firefox caches the layout of ranges between frames, so a page that changes costs nothing more there. */
  private readonly limitsActivePages = !isFirefox();
  /** Blocks that may have too many ranges, or too long a line, for all their highlights to be shown. */
  private readonly crowdedBlocks = new Set<Block>();
  private isLimited = false;
  private isActive = false;
  private isPrinting = false;
  private lastActivity = 0;
  /** Whether any block may have moved since all blocks were measured. */
  private mayHaveMoved = false;
  /** Whether a block near the viewport may have moved since it was measured, or was added. */
  private mayNearHaveMoved = false;
  /** Whether the page was scrolled so far that other blocks may be near the viewport now. */
  private hasScrolledFar = false;
  private lastScroll = 0;
  /** When the last pass over all blocks began. */
  private lastPass = Number.NEGATIVE_INFINITY;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private scrollTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly farPositions = new ScrollPositions(1);
  private readonly nearPositions = new ScrollPositions(ACTIVE_STEP);
  private readonly events = new PageEvents({
    onActivity: () => this.noteActivity(),
    onScroll: (target) => this.onScroll(target),
    onResize: () => this.onResize(),
  });

  /** Works until the signal aborts. */
  constructor({ index, unread, painter, isPrinted }: LimiterOptions, signal: AbortSignal) {
    this.painter = painter;
    this.isPrinted = isPrinted;
    this.near = new NearBlocks(index, unread);
    watchPrinting((isPrinting) => this.setPrinting(isPrinting), signal);
    signal.addEventListener("abort", () => this.stop());
  }

  /** Records the ranges of a block, in document order. Replaces those recorded before. */
  setRanges(block: Block, ranges: readonly StaticRange[]): void {
    if (mayBeCrowded(ranges)) this.crowdedBlocks.add(block);
    else this.crowdedBlocks.delete(block);
    if (this.isLimited) this.near.replace(block, ranges);
  }

  /** Paints the scheduled changes of the painter, and the others before the next frame. Returns whether there were any. */
  paint(): boolean {
    this.updateLimit();
    const hasPainted = this.painter.paint(
      (range) => !this.isLimited || this.isPrinting || this.near.has(range),
    );
    if (hasPainted && this.isLimited) {
      this.mayNearHaveMoved = true;
      if (!this.isActive) this.requestFrame();
    }
    return hasPainted;
  }

  /** Notes that the page is changing: its content may move, and fewer highlights are shown until it is calm. */
  noteActivity(): void {
    if (!this.isLimited) return;
    this.lastActivity = performance.now();
    this.mayNearHaveMoved = true;
    this.mayHaveMoved = true;
    if (this.isActive) return;
    this.isActive = true;
    // `document.open` has removed the listeners.
    this.events.observe();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.requestFrame();
  }

  private updateLimit(): void {
    const isLimited = this.painter.size > MAX_WHILE_ACTIVE || this.crowdedBlocks.size > 0;
    if (isLimited === this.isLimited) return;
    this.isLimited = isLimited;
    if (isLimited) {
      this.events.observe();
      this.near.begin((range) => this.painter.isShown(range), this.margins());
    } else {
      this.stop();
      this.near.clear();
      this.painter.show(this.painter.chosenRanges());
    }
  }

  private margins(): Margins {
    const calm = this.painter.size > MAX_WHILE_CALM ? CALM_MARGIN : Infinity;
    const isReduced = this.isActive && this.limitsActivePages && this.painter.size > MAX_WHILE_ACTIVE;
    return { shown: isReduced ? ACTIVE_MARGIN : calm, watched: calm };
  }

  private requestFrame(): void {
    // Positions are measured just before the browser's own layout: measuring them earlier would force a second layout.
    this.frame ||= requestAnimationFrame(this.onFrame);
  }

  private readonly onFrame = () => {
    this.frame = 0;
    const now = performance.now();
    if (this.mayHaveMoved && now >= this.lastPass + PASS_INTERVAL_MS) {
      this.mayHaveMoved = false;
      this.lastPass = now;
      this.near.measureAll(this.margins());
    } else if (this.hasScrolledFar) {
      this.near.measureAround(this.margins());
    } else {
      this.near.measureNear();
    }
    this.hasScrolledFar = false;
    this.measure();
  };

  /** Continues a pass that one frame was too short for. */
  private readonly onMeasuringFrame = () => {
    this.frame = 0;
    this.measure();
  };

  private measure(): void {
    const isDone = this.near.measure(this.margins());
    const { shown, hidden } = this.near.takeChanges();
    if (!this.isPrinting && shown.length + hidden.length > 0) this.painter.show(shown, hidden);
    this.mayNearHaveMoved = !isDone;
    if (!isDone && !this.isActive) this.frame ||= requestAnimationFrame(this.onMeasuringFrame);
    this.startTimer();
  }

  private startTimer(): void {
    const needsCheck = this.painter.size > MAX_WHILE_CALM || this.crowdedBlocks.size > 0;
    if (this.isActive || needsCheck)
      this.timer ??= setTimeout(this.onTimer, this.isActive ? ACTIVE_INTERVAL_MS : CHECK_MS);
  }

  private readonly onTimer = () => {
    this.timer = undefined;
    const wasActive = this.isActive;
    this.isActive &&= performance.now() < this.lastActivity + CALM_MS;
    if (!wasActive) this.mayHaveMoved = true;
    if (this.isActive && !this.mayNearHaveMoved) this.startTimer();
    else this.requestFrame();
  };

  private onResize(): void {
    this.lastPass = Number.NEGATIVE_INFINITY;
    this.mayHaveMoved = true;
    this.requestFrame();
  }

  private onScroll(target: EventTarget): void {
    this.lastScroll = performance.now();
    if (this.farPositions.hasMoved(target)) {
      this.hasScrolledFar = true;
      this.scrollTimer ??= setTimeout(this.onScrollTimer, SCROLL_END_MS);
    }
    const hasScrolled = this.isActive && this.nearPositions.hasMoved(target);
    // Less far, only the part of a long block that is shown may change.
    if (this.hasScrolledFar || hasScrolled || this.crowdedBlocks.size > 0) this.requestFrame();
  }

  private readonly onScrollTimer = () => {
    this.scrollTimer = undefined;
    if (performance.now() >= this.lastScroll + SCROLL_END_MS) this.onResize();
    else this.scrollTimer = setTimeout(this.onScrollTimer, SCROLL_END_MS);
  };

  private setPrinting(isPrinting: boolean): void {
    if (!this.isLimited || isPrinting === this.isPrinting || (isPrinting && !this.isPrinted())) return;
    this.isPrinting = isPrinting;
    const chosen = this.painter.chosenRanges();
    if (isPrinting) this.painter.show(chosen);
    else
      this.painter.show(
        [],
        [...chosen].filter((range) => !this.near.has(range)),
      );
  }

  private stop(): void {
    this.events.stop();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    clearTimeout(this.scrollTimer);
    this.timer = this.scrollTimer = undefined;
    this.frame = 0;
    this.isActive = this.isPrinting = false;
  }
}
