import { elementOf } from "../../dom/blocks.ts";
import { isNearViewport } from "../../dom/geometry.ts";
import { isFirefox } from "../../dom/runtime.ts";
import type { MentionIndex } from "../mentions/MentionIndex.ts";
import type { Painter } from "./createPainter.ts";
import { LISTENING, MOVES } from "./listening.ts";
import { isInColumns, rangesInColumns } from "./rangesInColumns.ts";
import { rangesNearViewport } from "./rangesNearViewport.ts";

/**
 * Whenever anything on a page changes, a style too, Chromium goes through all ranges that are painted before it paints
 * the next frame: with 200 marks that took 8 ms a frame in place of 2, with 1,000 marks 20, with 20,000 marks 150 and
 * more (`npm run bench -- --only frames`).
 */
const FEW = 50;

/** So long nothing has gone on when all marks are painted again, so that a page that is scrolled has them at once (ms). */
const CALM_MS = 300;

/** As many viewports on all sides are painted. */
const REACH = 0.5;

/** Of one block, however long, so many marks are painted, where it is not set in columns. */
const MOST_IN_BLOCK = 200;

/** While the page is scrolled, the marks follow it so often (ms). */
const FOLLOW_MS = 100;

/** What mostly changes the page's styles. */
const ACTIVITY = ["pointermove", "keydown", "input", "transitionrun", "animationstart"];

/** What a script changes styles by, mostly. */
const STYLING: MutationObserverInit = { attributeFilter: ["class", "style"], subtree: true };

/** On a page with very many marks, only those near the viewport are painted while something goes on. */
export interface ViewportLimiter {
  /** Tells that the page is changing. */
  noteActivity(): void;
  /** Tells that other marks are painted than before. */
  renew(): void;
}

/** Looks on until the signal says stop. Firefox keeps its ranges as they are from frame to frame: there is none. */
export function createViewportLimiter(
  index: MentionIndex,
  painter: Painter,
  signal: AbortSignal,
): ViewportLimiter {
  if (isFirefox()) return { noteActivity() {}, renew() {} };
  let isLimited = false;
  let frame = 0;
  let last = 0;
  let calming: ReturnType<typeof setTimeout> | undefined;
  let following: ReturnType<typeof setTimeout> | undefined;

  // Before the frame is laid out anyway, so that no layout is done twice.
  const limit = () => {
    frame = 0;
    if (isLimited) painter.limit(nearMarks(index));
  };
  const calm = () => {
    const rest = last + CALM_MS - performance.now();
    calming = rest > 0 ? setTimeout(calm, rest) : undefined;
    if (calming) return;
    isLimited = false;
    painter.limit();
  };
  const renew = () => {
    if (!isLimited && painter.size <= FEW) return;
    last = performance.now();
    if (!isLimited) listen();
    isLimited = true;
    frame ||= requestAnimationFrame(limit);
    calming ??= setTimeout(calm, CALM_MS);
  };
  const noteActivity = () => {
    if (isLimited) last = performance.now();
    else renew();
  };
  const styling = new MutationObserver(() => noteActivity());
  const follow = () => {
    following ??= setTimeout(() => {
      following = undefined;
      if (isLimited) frame ||= requestAnimationFrame(limit);
    }, FOLLOW_MS);
  };
  const heard = [
    ...ACTIVITY.map((event) => [event, noteActivity] as const),
    ...MOVES.map((event) => [event, follow] as const),
  ];
  // Again and again: `document.open` takes listeners away, and those that are the same are one.
  const listen = () => {
    for (const [event, listener] of heard) addEventListener(event, listener, LISTENING);
    styling.observe(document, STYLING);
  };
  signal.addEventListener("abort", () => {
    for (const [event, listener] of heard) removeEventListener(event, listener, LISTENING);
    styling.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(calming);
    clearTimeout(following);
  });
  return { noteActivity, renew };
}

function* nearMarks(index: MentionIndex): Generator<StaticRange> {
  for (const [block, mentions] of index.blocks()) {
    if (!isNearViewport(block, REACH)) continue;
    const ranges = mentions.map(({ range }) => range);
    const isLong = ranges.length > MOST_IN_BLOCK && isInColumns(elementOf(block));
    yield* isLong ? rangesInColumns(ranges, REACH) : rangesNearViewport(ranges, MOST_IN_BLOCK);
  }
}
