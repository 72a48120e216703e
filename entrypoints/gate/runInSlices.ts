/** Work goes on for this long, then the page has its turn; a frame at 60 Hz has 16 ms. */
const SLICE_MS = 5;

/**
 * Resolves when all steps are taken or the signal says stop; between slices the page has its turn, and after the first
 * step: who asks for this may have taken a slice already.
 */
export async function runInSlices(
  steps: Iterator<unknown>,
  signal: Pick<AbortSignal, "aborted">,
): Promise<void> {
  let end = 0;
  while (!signal.aborted && !steps.next().done) {
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + SLICE_MS;
  }
}

function nextTurn(): Promise<void> {
  // Safari has no scheduler, and Chromium before 129 one that cannot yield.
  const canYield = "scheduler" in globalThis && "yield" in (globalThis.scheduler ?? {});
  return canYield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
