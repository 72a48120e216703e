import { contentState, frameSettings, type Point } from "../../dom/contentState.ts";
import { distanceToRange } from "../../dom/geometry.ts";
import { isSameMention, type PlacedMention } from "../../dom/PlacedMention.ts";
import { isControl } from "../../dom/pageControls.ts";
import { HOVER_SLOP_PX } from "../../dom/pointerSlop.ts";
import { trackPointerSpeed } from "./trackPointerSpeed.ts";

/** Rest time on another mention while a card is open. A pointer that only crosses a mention leaves it sooner. */
const SWITCH_REST_MS = 100;

/** A trembling hand may leave the mention for this long without losing its rest time. */
const STRAY_TOLERANCE_MS = 120;

/** If the pointer is fast or off the mention when the rest time ends, both are checked again after this time. */
const RECHECK_MS = 40;

/** Time between searches for a mention that the pointer does not reach. */
const SEARCH_INTERVAL_MS = 50;

/** The pause after a search is at least this many times as long as the search. */
const SEARCH_PAUSE_FACTOR = 20;

/** Detects that the pointer rests on a mention. */
export class HoverTracker {
  private readonly mentionUnder: (point: Point, target: EventTarget | undefined) => PlacedMention | undefined;
  private readonly mentionSeenAt: (point: Point) => PlacedMention | undefined;
  private readonly onRest: (mention: PlacedMention, point: Point) => void;
  private readonly speed = trackPointerSpeed();
  private point: Point = { x: 0, y: 0 };
  private target: EventTarget | undefined;
  private mention: PlacedMention | undefined;
  private distanceToCard = Number.POSITIVE_INFINITY;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  /** Runs while the pointer is off the mention. */
  private strayTimer: ReturnType<typeof setTimeout> | undefined;
  /** Runs until the next search for a mention that the pointer does not reach. */
  private searchTimer: ReturnType<typeof setTimeout> | undefined;
  private searchInterval = SEARCH_INTERVAL_MS;
  private frame = 0;

  /**
   * `mentionUnder` returns the mention at a point unless it is covered; `target` is the innermost event target there.
   * `mentionSeenAt` also returns a mention that the reader sees through what covers it.
   */
  constructor(
    mentionUnder: (point: Point, target: EventTarget | undefined) => PlacedMention | undefined,
    mentionSeenAt: (point: Point) => PlacedMention | undefined,
    onRest: (mention: PlacedMention, point: Point) => void,
  ) {
    this.mentionUnder = mentionUnder;
    this.mentionSeenAt = mentionSeenAt;
    this.onRest = onRest;
  }

  move(event: PointerEvent): void {
    this.point = { x: event.clientX, y: event.clientY };
    this.target = event.composedPath()[0];
    this.speed.record(this.point, performance.now());
    // A fast mouse sends many events per frame; one hit test per frame is enough.
    this.frame ||= requestAnimationFrame(this.update);
  }

  /** Forgets the mention under the pointer, so that its rest time starts again, and stops the search for another one. */
  readonly reset = () => {
    this.endSearch();
    this.dropMention();
  };

  stop(): void {
    this.reset();
    cancelAnimationFrame(this.frame);
  }

  private readonly update = () => {
    this.frame = 0;
    const mention = this.mentionUnder(this.point, this.target);
    if (mention) this.endSearch();
    else this.searchTimer ??= setTimeout(this.search, this.searchInterval);
    this.note(mention && opensOnRest(mention) ? mention : undefined);
  };

  /** Handles a move of the pointer to a mention, or to none. */
  private note(mention: PlacedMention | undefined): void {
    const { restMs } = frameSettings().card;
    const card = contentState().card;
    const distance = card?.distanceInSafeTriangle(this.point);
    const isApproachingCard = distance !== undefined && distance < this.distanceToCard;
    this.distanceToCard = distance ?? Number.POSITIVE_INFINITY;
    // In the safe triangle of the open card the full rest time applies, and it starts again while the pointer
    // approaches the card: then the pointer only crosses the mention.
    const canSwitch = card?.currentMention() !== undefined && distance === undefined;
    const restTime = canSwitch ? Math.min(SWITCH_REST_MS, restMs) : restMs;

    // The page may have replaced the text under the pointer.
    this.mention &&= contentState().highlighter?.latest(this.mention) ?? this.mention;
    if (!mention) {
      this.noteStray();
      return;
    }
    // A trembling hand never rests on one pixel, so the time on the mention counts.
    if (isSameMention(mention, this.mention)) {
      this.endStray();
      if (isApproachingCard) this.startRest(mention, restTime);
      return;
    }
    this.endStray();
    this.mention = mention;
    this.startRest(mention, restTime);
  }

  /**
   * Searches at the pointer for a mention that the reader sees although the pointer does not reach it. Its clicks belong to
   * the page, so its card opens on rest in any case. A search takes longer than a hit test, so it runs less often, and never
   * while the pointer is fast.
   */
  private readonly search = () => {
    this.searchTimer = undefined;
    const start = performance.now();
    if (this.speed.isFast(start)) {
      this.searchTimer = setTimeout(this.search, this.searchInterval);
      return;
    }
    const mention = this.mentionSeenAt(this.point);
    const duration = performance.now() - start;
    this.searchInterval = Math.max(SEARCH_INTERVAL_MS, SEARCH_PAUSE_FACTOR * duration);
    if (mention) this.note(mention);
  };

  /** Drops the mention if the pointer is off it for too long. Close to it, the pointer is still on it. */
  private noteStray(): void {
    if (!this.mention) return;
    if (distanceToRange(this.point, this.mention.range) <= HOVER_SLOP_PX) this.endStray();
    // The pointer may be on another mention that a search has not found yet.
    else this.strayTimer ??= setTimeout(this.dropMention, STRAY_TOLERANCE_MS);
  }

  private readonly dropMention = () => {
    this.endStray();
    clearTimeout(this.restTimer);
    this.mention = undefined;
  };

  private startRest(mention: PlacedMention, time: number): void {
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => {
      const isStray = this.strayTimer !== undefined;
      if (isStray || this.speed.isFast(performance.now())) this.startRest(mention, RECHECK_MS);
      else this.onRest(mention, this.point);
    }, time);
  }

  private endSearch(): void {
    clearTimeout(this.searchTimer);
    this.searchTimer = undefined;
  }

  private endStray(): void {
    clearTimeout(this.strayTimer);
    this.strayTimer = undefined;
  }
}

/**
 * Returns whether the card of a mention under the pointer opens on rest. Where cards open by click, these are the mentions
 * in links and other controls, because their clicks belong to the page.
 */
function opensOnRest({ range }: PlacedMention): boolean {
  return frameSettings().card.opensOn === "rest" || isControl(range.startContainer);
}
