import { StoppedError, TimeSlice } from "../../dom/TimeSlice.ts";

/**
 * A time slice without a next one: the work ends before the browser paints, or not at all. As it waits for no task, all of
 * it runs in the microtasks of the task that has begun it.
 */
export class FrameSlice extends TimeSlice {
  /** Rejects with a `StoppedError`. */
  protected override async pause(): Promise<never> {
    throw new StoppedError();
  }
}
