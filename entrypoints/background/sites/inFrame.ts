/**
 * What the background does in a frame itself. Each function is sent there as source text: it uses its arguments and the
 * frame's globals, and nothing from around it. The meeting place must be the frame's own property: an element of the
 * page with that id is found by the same name.
 */

/** What a frame tells of itself. */
export interface FrameState {
  /** Its origin; about:blank and srcdoc frames have that of the document that made them, sandboxed ones "null". */
  readonly origin: string;
  /** Whether marks or a gate are at work in it. */
  readonly awake: boolean;
}

export function readState(): FrameState {
  const world = Object.hasOwn(globalThis, "dystoniaLens") ? globalThis.dystoniaLens : undefined;
  return {
    origin: self.origin,
    awake: Boolean(world?.highlighter ?? (world?.detector && !world.detector.waits)),
  };
}

/**
 * Takes the Lens out of the frame. Where it is only paused, until that time (milliseconds since 1970), the frame asks
 * for its gate afterwards by itself: the background is stopped when idle, and no alarm may wake it. A page that the
 * browser has kept for "back" asks when it is shown again: nobody could tell it what was switched meanwhile.
 */
export function silence(pausedUntil: number): void {
  if (!Object.hasOwn(globalThis, "dystoniaLens")) globalThis.dystoniaLens = {};
  const world = globalThis.dystoniaLens;
  if (!world) return;
  world.highlighter?.stop();
  world.detector?.stop();
  const ask = () => {
    // As the scripts here found it: an element of the page may have its name by now. The answer ends this waiting.
    world.api?.runtime?.sendMessage({ type: "start-detector" }).catch(() => {});
  };
  const askLater = () => Date.now() >= pausedUntil && ask();
  const askAgain = ({ persisted }: PageTransitionEvent) => persisted && ask();
  // A computer that sleeps stops its timers: the reader's return counts, too.
  const timer = pausedUntil > 0 ? setTimeout(askLater, pausedUntil - Date.now() + 50) : undefined;
  if (timer) document.addEventListener("visibilitychange", askLater);
  addEventListener("pageshow", askAgain);
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", askLater);
    removeEventListener("pageshow", askAgain);
  };
  world.detector = { stop, waits: true };
}

/** Makes room for a new gate, unless the marks are there. */
export function removeDetector(): void {
  const world = Object.hasOwn(globalThis, "dystoniaLens") ? globalThis.dystoniaLens : undefined;
  if (!world || world.highlighter) return;
  world.detector?.stop();
  delete world.detector;
}
