/**
 * Returns a function that runs `work`, one run at a time. All calls during a run lead to one more run after it. A run starts
 * at the earliest `intervalMs` after the start of the one before. The promise settles with a run that starts after the
 * call.
 */
export function coalesce(work: () => Promise<void>, intervalMs = 0): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let isWaiting = false;
  let startedAt = Number.NEGATIVE_INFINITY;
  const run = async () => {
    const waitMs = startedAt + intervalMs - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    isWaiting = false;
    startedAt = performance.now();
    await work();
  };
  return () => {
    if (!isWaiting) {
      isWaiting = true;
      last = last.then(run, run);
    }
    return last;
  };
}

/** Returns a function that runs `work` for a tab as `coalesce` does. Tabs do not wait for each other. */
export function coalesceByTab(
  work: (tabId: number) => Promise<void>,
  intervalMs: number,
): (tabId: number) => Promise<void> {
  const runs = new Map<number, () => Promise<void>>();
  return (tabId) => {
    const run = runs.get(tabId) ?? coalesce(() => work(tabId), intervalMs);
    runs.set(tabId, run);
    return run();
  };
}
