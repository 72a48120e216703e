/**
 * Browsers run no animation frame callbacks in an iframe that is out of view, so the work continues after this time.
 */
const MAX_FRAME_WAIT_MS = 100;

/** Resolves in a task after the next animation frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, MAX_FRAME_WAIT_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
