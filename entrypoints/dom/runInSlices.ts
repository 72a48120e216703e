/** Work goes on for this long, then the page has its turn; a frame at 60 Hz has 16 ms. */
const SLICE_MS = 5;

/**
 * Resolves when all steps are taken or the signal says stop; between slices the page has its turn. `end` is that of the
 * first slice (`performance.now()`): 0 where the caller has taken one already.
 */
export async function runInSlices(
  steps: Iterator<unknown>,
  signal: Pick<AbortSignal, "aborted">,
  end = performance.now() + SLICE_MS,
): Promise<void> {
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
