import { runInSlices } from "../../dom/runInSlices.ts";

/**
 * After so long the page gets to paint what was found, and after twice as long each time: a frame costs it more, the more
 * marks there are.
 */
const FIRST_BATCH_MS = 150;

/** In a frame that the browser does not paint, because it is out of sight, the work goes on after so long. */
const UNPAINTED_MS = 100;

/**
 * Resolves when all steps are taken in slices and painted, or the signal says stop. `paint` is called after each batch
 * and at the end, and says whether it had something to paint: the page's frame comes before any more work, so that the
 * browser has computed its styles anew by itself when the next step asks for one.
 */
export async function runInBatches(
  steps: Iterator<unknown>,
  paint: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  let more = true;
  let length = FIRST_BATCH_MS;
  function* batch() {
    const end = performance.now() + length;
    length *= 2;
    while (more && performance.now() < end) {
      more = !steps.next().done;
      yield;
    }
  }
  while (more && !signal.aborted) {
    await runInSlices(batch(), signal);
    if (!signal.aborted && paint()) await nextFrame();
  }
}

/** Resolves when the page has been painted. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, UNPAINTED_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
