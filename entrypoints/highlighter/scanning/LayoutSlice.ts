import { MeasuredSlice } from "./MeasuredSlice.ts";

/** Browsers run no animation frame callbacks in an iframe that is out of view, so the work continues after this time. */
const MAX_FRAME_WAIT_MS = 100;

/**
 * A time slice for work that reads the layout. While the page changes, it continues right before the browser's own layout,
 * which then needs none: at any other time, each slice would force one more.
 */
export class LayoutSlice extends MeasuredSlice {
  private readonly hasChanged: () => boolean;

  /** @param hasChanged returns whether the page has changed since the work has begun */
  constructor(hasChanged: () => boolean, signal: AbortSignal) {
    super(signal);
    this.hasChanged = hasChanged;
  }

  protected override async pause(): Promise<void> {
    await (this.hasChanged() ? beforeLayout() : super.pause());
  }
}

/** Resolves in an animation frame callback, after which the browser lays the page out. */
function beforeLayout(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, MAX_FRAME_WAIT_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
