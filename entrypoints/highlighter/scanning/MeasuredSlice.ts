import { afterPageTasks } from "../../dom/afterPageTasks.ts";
import { TimeSlice } from "../../dom/TimeSlice.ts";

/** A page that is always busy gets at least so many milliseconds between two slices of work that can wait. */
const MAX_PAGE_TASKS_MS = 50;

/** A time slice that measures how long the work, with all slices, has kept the main thread busy. */
export class MeasuredSlice extends TimeSlice {
  private readonly canWait: () => boolean;
  private start = performance.now();
  private spentMs = 0;

  /** @param canWait returns whether the page's own work comes before the next slice */
  constructor(signal: AbortSignal, canWait = () => true) {
    super(signal);
    this.canWait = canWait;
  }

  /** How long the work has kept the main thread busy so far (ms). */
  get busyMs(): number {
    return this.spentMs + performance.now() - this.start;
  }

  override async yieldToMain(): Promise<void> {
    this.spentMs = this.busyMs;
    await super.yieldToMain();
    this.start = performance.now();
  }

  protected override pause(): Promise<void> {
    return this.canWait() ? afterPageTasks(MAX_PAGE_TASKS_MS) : super.pause();
  }
}
