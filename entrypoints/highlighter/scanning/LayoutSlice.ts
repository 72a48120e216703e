import { MeasuredSlice } from "./MeasuredSlice.ts";

/**
 * A time slice for work that reads the layout. The browser lays out first what the page has changed in the pause: on a large
 * page that takes longer than a slice, which would be over after one step.
 */
export class LayoutSlice extends MeasuredSlice {
  protected override async pause(): Promise<void> {
    await super.pause();
    document.documentElement?.getBoundingClientRect();
  }
}
