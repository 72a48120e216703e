/** Starts attempts to sync, one at a time and not too often. */
interface SyncSchedule {
  /** Something has changed here or in sync: attempts soon, together with the changes that follow. */
  onChange(): void;
  /** Attempts at this time, in milliseconds since 1970, or earlier if something changes. */
  attemptAt(time: number): void;
}

/** Changes within this time are synced together. */
const COLLECT_MS = 2000;

/** Browsers accept 1,800 writes an hour, and an attempt makes at most two. */
const MIN_INTERVAL_MS = 5000;

/** Returns the schedule of `attempt`, which resolves to the time of the next attempt; to 0 if none is needed. */
export function createSyncSchedule(attempt: () => Promise<number>): SyncSchedule {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The time of the next attempt, and of the start of the latest one. */
  let nextAt = Number.POSITIVE_INFINITY;
  let startedAt = 0;
  let isRunning = false;

  const run = async () => {
    nextAt = Number.POSITIVE_INFINITY;
    startedAt = Date.now();
    isRunning = true;
    const retryAt = await attempt().catch((error: unknown) => {
      reportError(error);
      return 0;
    });
    isRunning = false;
    const wanted = Math.min(nextAt, retryAt || Number.POSITIVE_INFINITY);
    nextAt = Number.POSITIVE_INFINITY;
    attemptAt(wanted);
  };

  const attemptAt = (time: number) => {
    const earliest = Math.max(time, startedAt + MIN_INTERVAL_MS);
    if (earliest >= nextAt) return;
    nextAt = earliest;
    if (isRunning) return;
    clearTimeout(timer);
    timer = setTimeout(run, nextAt - Date.now());
  };

  return { onChange: () => attemptAt(Date.now() + COLLECT_MS), attemptAt };
}
