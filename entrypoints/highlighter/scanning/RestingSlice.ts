import { MeasuredSlice } from "./MeasuredSlice.ts";
import { nextFrame } from "./nextFrame.ts";

/** The pause between two slices, in which only the page works. */
const REST_MS = 100;

/** A time slice for work that reads the layout and is not urgent: it continues after a rest and the next frame. */
export class RestingSlice extends MeasuredSlice {
  protected override async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    await nextFrame();
  }
}
