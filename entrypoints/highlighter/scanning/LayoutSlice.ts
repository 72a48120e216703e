import { MeasuredSlice } from "./MeasuredSlice.ts";

/**
 * A time slice for work that reads the layout. It begins after the browser has laid out what the page has changed in the
 * pause: on a large page, that takes longer than a slice, and the slice would be over after its first step.
 */
export class LayoutSlice extends MeasuredSlice {
  protected override async pause(): Promise<void> {
    await super.pause();
    document.documentElement?.getBoundingClientRect();
  }
}
