import { TimeSlice } from "../../dom/TimeSlice.ts";

/**
 * Results are painted after this time, and then after twice as long each time: the more highlights there are, the more
 * each frame costs.
 */
const FIRST_BATCH_MS = 150;

/** Frames that are out of sight get no animation frames, so the work continues after this time. */
const MAX_FRAME_WAIT_MS = 100;

/**
 * A time slice whose results are painted in batches. The page's frame follows each batch before more work is done, so
 * that the browser has recalculated styles by itself when the next step reads one.
 */
export class PaintingSlice extends TimeSlice {
  private readonly paint: () => boolean;
  private batchMs = FIRST_BATCH_MS;
  private batchEnd = performance.now() + FIRST_BATCH_MS;

  /** @param paint paints the results so far and returns whether there were any */
  constructor(paint: () => boolean, signal: AbortSignal) {
    super(signal);
    this.paint = paint;
  }

  /** Paints the last results. Resolves when the page's frame is done. */
  async finish(): Promise<void> {
    this.throwIfStopped();
    if (this.paint()) await nextFrame();
    this.throwIfStopped();
  }

  protected override async pause(): Promise<void> {
    if (performance.now() < this.batchEnd) return super.pause();
    await (this.paint() ? nextFrame() : super.pause());
    this.batchMs *= 2;
    this.batchEnd = performance.now() + this.batchMs;
  }
}

/** Resolves in a task after the next frame. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, MAX_FRAME_WAIT_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
