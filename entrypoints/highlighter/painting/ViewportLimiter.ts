import type { Block } from "../../dom/blocks.ts";
import { isFirefox } from "../../dom/runtime.ts";
import type { MentionIndex } from "../mentions/MentionIndex.ts";
import { mayBeCrowded } from "./maxHighlightsIn.ts";
import { type Margins, NearBlocks } from "./NearBlocks.ts";
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
const ACTIVE_MARGIN = 0.5;

/** A page is calm this long after its last change. */
const CALM_MS = 300;

/**
 * No event tells that a script has changed a style sheet, or a transform in a shadow tree: blocks are measured at this
 * interval.
 */
const CHECK_MS = 2000;

/** Blocks are measured for at most this long in one frame. */
const MAX_MEASURING_MS = 4;

/** While the page changes, passes over all blocks take about this share of the time; one per second is made anyway. */
const MEASURING_SHARE = 0.02;
const MAX_PASS_INTERVAL_MS = 1000;

/** Events that usually come with changes of the page's styles, or after which content may be at another place. */
const ACTIVITY_EVENTS = [
  "pointermove",
  "keydown",
  "input",
  "change",
  "toggle",
  "load",
  "transitionrun",
  "transitionend",
  "animationstart",
  "animationend",
];

/** Attributes by which scripts usually change styles. */
const STYLE_MUTATIONS: MutationObserverInit = {
  attributeFilter: ["class", "style", "hidden", "open"],
  subtree: true,
};

/**
 * One object for all calls: adding a listener again after `document.open` is a no-op if the listener was not removed.
 */
const LISTENER_OPTIONS = { capture: true, passive: true };

interface LimiterOptions {
  readonly index: MentionIndex;
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
  /** Blocks of whose ranges perhaps not all may be shown. */
  private readonly crowdedBlocks = new Set<Block>();
  private isLimited = false;
  private isActive = false;
  private isPrinting = false;
  private lastActivity = 0;
  /** Whether content may be at another place than when all blocks were measured. */
  private mayHaveMoved = false;
  /** When the last pass over all blocks began, and how long it has taken so far (ms). */
  private lastPass = Number.NEGATIVE_INFINITY;
  private passMs = 0;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly positions = new ScrollPositions();
  private readonly styleObserver = new MutationObserver(() => this.noteActivity());

  /** Works until the signal aborts. */
  constructor({ index, painter, isPrinted }: LimiterOptions, signal: AbortSignal) {
    this.painter = painter;
    this.isPrinted = isPrinted;
    this.near = new NearBlocks(index);
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
    if (hasPainted && this.isLimited) this.requestFrame();
    return hasPainted;
  }

  /** Notes that the page is changing: its content may move, and fewer highlights are shown until it is calm. */
  noteActivity(): void {
    if (!this.isLimited) return;
    this.lastActivity = performance.now();
    this.mayHaveMoved = true;
    if (this.isActive) return;
    this.isActive = true;
    // `document.open` has removed the listeners.
    this.observePage();
    clearTimeout(this.timer);
    this.timer = undefined;
    this.requestFrame();
  }

  private updateLimit(): void {
    const isLimited = this.painter.size > MAX_WHILE_ACTIVE || this.crowdedBlocks.size > 0;
    if (isLimited === this.isLimited) return;
    this.isLimited = isLimited;
    if (isLimited) {
      this.observePage();
      this.near.measureAll(this.margins());
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
    const start = performance.now();
    const interval = Math.min(MAX_PASS_INTERVAL_MS, this.passMs / MEASURING_SHARE);
    if (this.mayHaveMoved && start >= this.lastPass + interval) {
      this.mayHaveMoved = false;
      this.lastPass = start;
      this.passMs = 0;
      this.near.measureAll(this.margins());
    } else {
      this.near.measureNear();
    }
    this.measure(start);
  };

  /** Continues a pass that one frame was too short for. */
  private readonly onMeasuringFrame = () => {
    this.frame = 0;
    this.measure(performance.now());
  };

  private measure(start: number): void {
    const isDone = this.near.measure(this.margins(), start + MAX_MEASURING_MS);
    this.passMs += performance.now() - start;
    const { shown, hidden } = this.near.takeChanges();
    if (!this.isPrinting) this.painter.show(shown, hidden);
    if (!isDone) this.frame ||= requestAnimationFrame(this.onMeasuringFrame);
    const needsCheck = this.painter.size > MAX_WHILE_CALM || this.crowdedBlocks.size > 0;
    if (this.isActive || needsCheck)
      this.timer ??= setTimeout(this.onTimer, this.isActive ? CALM_MS : CHECK_MS);
  }

  private readonly onTimer = () => {
    this.timer = undefined;
    if (this.isActive) this.isActive = performance.now() < this.lastActivity + CALM_MS;
    else this.mayHaveMoved = true;
    this.requestFrame();
  };

  private readonly onActivity = () => this.noteActivity();

  private readonly onResize = () => {
    this.lastPass = Number.NEGATIVE_INFINITY;
    this.mayHaveMoved = true;
    this.requestFrame();
  };

  private readonly onScroll = ({ target }: Event) => {
    if (target && this.positions.hasMovedFar(target)) this.onResize();
    // Less far, only the part of a long block that is shown may change, or what is shown of an active page.
    else if (this.isActive || this.crowdedBlocks.size > 0) this.requestFrame();
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

  private observePage(): void {
    for (const event of ACTIVITY_EVENTS) addEventListener(event, this.onActivity, LISTENER_OPTIONS);
    addEventListener("scroll", this.onScroll, LISTENER_OPTIONS);
    addEventListener("resize", this.onResize, LISTENER_OPTIONS);
    this.styleObserver.observe(document, STYLE_MUTATIONS);
  }

  private stop(): void {
    for (const event of ACTIVITY_EVENTS) removeEventListener(event, this.onActivity, LISTENER_OPTIONS);
    removeEventListener("scroll", this.onScroll, LISTENER_OPTIONS);
    removeEventListener("resize", this.onResize, LISTENER_OPTIONS);
    this.styleObserver.disconnect();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.frame = 0;
    this.timer = undefined;
    this.isActive = false;
    this.isPrinting = false;
  }
}
