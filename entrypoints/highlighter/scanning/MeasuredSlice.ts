import { TimeSlice } from "../../dom/TimeSlice.ts";

/** A time slice that measures how long the work, with all slices, has kept the main thread busy. */
export class MeasuredSlice extends TimeSlice {
  private start = performance.now();
  private spentMs = 0;

  /** How long the work has kept the main thread busy so far (ms). */
  get busyMs(): number {
    return this.spentMs + performance.now() - this.start;
  }

  override async yieldToMain(): Promise<void> {
    this.spentMs = this.busyMs;
    await super.yieldToMain();
    this.start = performance.now();
  }
}
