/** Work may block the main thread for this long; a frame at 60 Hz has 16 ms. */
const MAX_SLICE_MS = 5;

/** `TimeSlice.yieldToMain` rejects with this error when the work is to stop. */
export class StoppedError extends Error {}

/**
 * A slice of time on the main thread. Long work passes one slice on to all its functions. They call `isOver` after each
 * small step, and then await `yieldToMain`. The page may change anything meanwhile.
 */
export class TimeSlice {
  private end: number;
  private readonly signal: Pick<AbortSignal, "aborted">;

  /** @param firstMs how long the first slice is (ms) */
  constructor(signal: Pick<AbortSignal, "aborted">, firstMs = MAX_SLICE_MS) {
    this.signal = signal;
    this.end = performance.now() + firstMs;
  }

  isOver(): boolean {
    return performance.now() >= this.end;
  }

  /** Resolves in a later task, in which a new slice begins. Rejects with a `StoppedError` once the signal is aborted. */
  async yieldToMain(): Promise<void> {
    await this.pause();
    this.throwIfStopped();
    this.end = performance.now() + MAX_SLICE_MS;
  }

  protected throwIfStopped(): void {
    if (this.signal.aborted) throw new StoppedError();
  }

  /** Resolves in a later task. */
  protected pause(): Promise<void> {
    // Safari has no scheduler, and that of Chromium before 129 has no `yield`.
    const canYield = "scheduler" in globalThis && "yield" in (globalThis.scheduler ?? {});
    return canYield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
  }
}
