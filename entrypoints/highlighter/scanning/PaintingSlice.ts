import { MeasuredSlice } from "./MeasuredSlice.ts";
import { nextFrame } from "./nextFrame.ts";

/**
 * The first results are painted after this time. Each further interval is twice as long as the one before, because the
 * cost of a frame grows with the number of highlights.
 */
const FIRST_PAINT_INTERVAL_MS = 150;

/**
 * A time slice that also paints the results so far at intervals, and continues after the frame that shows them. In that
 * frame the browser recalculates the styles, so reading a style in the next step does not force it to.
 */
export class PaintingSlice extends MeasuredSlice {
  private readonly paint: () => boolean;
  private paintIntervalMs = FIRST_PAINT_INTERVAL_MS;
  private nextPaintTime = performance.now() + FIRST_PAINT_INTERVAL_MS;

  /**
   * @param paint paints the results so far and returns whether there were any
   * @param canWait returns whether the page's own work comes before the next slice
   */
  constructor(paint: () => boolean, canWait: () => boolean, signal: AbortSignal) {
    super(signal, canWait);
    this.paint = paint;
  }

  /** Paints the last results. Resolves after the next animation frame. */
  async finish(): Promise<void> {
    this.throwIfStopped();
    if (this.paint()) await nextFrame();
    this.throwIfStopped();
  }

  protected override async pause(): Promise<void> {
    if (performance.now() < this.nextPaintTime) return super.pause();
    await (this.paint() ? nextFrame() : super.pause());
    this.paintIntervalMs *= 2;
    this.nextPaintTime = performance.now() + this.paintIntervalMs;
  }
}
