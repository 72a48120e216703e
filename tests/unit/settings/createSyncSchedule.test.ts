import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createSyncSchedule } from "../../../data/settings/sync/createSyncSchedule.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Returns a schedule with the times of its attempts, in milliseconds since the start. */
function startSchedule(attempt: () => Promise<number> = async () => 0) {
  const start = Date.now();
  const attempts: number[] = [];
  const schedule = createSyncSchedule(() => {
    attempts.push(Date.now() - start);
    return attempt();
  });
  return { ...schedule, attempts };
}

it("syncs many changes in two seconds at once", async () => {
  const { onChange, attempts } = startSchedule();
  for (let count = 0; count < 140; count++) {
    onChange();
    await vi.advanceTimersByTimeAsync(14);
  }
  await vi.advanceTimersByTimeAsync(60_000);
  expect(attempts).toEqual([2000]);
});

it("stays below the browsers' 1,800 writes an hour while something always changes", async () => {
  const { onChange, attempts } = startSchedule();
  for (let second = 0; second < 3600; second++) {
    onChange();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(attempts.length).toBeGreaterThan(600);
  // An attempt removes items and sets others.
  expect(attempts.length * 2).toBeLessThan(1800);
});

it("makes one attempt at a time, and one more if something changed meanwhile", async () => {
  let finish = (_retryAt: number) => {};
  const { onChange, attemptAt, attempts } = startSchedule(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  attemptAt(Date.now());
  await vi.advanceTimersByTimeAsync(20_000);
  for (let count = 0; count < 3; count++) onChange();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(attempts).toEqual([0]);
  finish(0);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(attempts).toEqual([0, 40_000]);
});

it("tries again at the time that an attempt returns, or when something changes", async () => {
  const { onChange, attemptAt, attempts } = startSchedule(async () => Date.now() + 30_000);
  attemptAt(Date.now());
  await vi.advanceTimersByTimeAsync(31_000);
  expect(attempts).toEqual([0, 30_000]);
  await vi.advanceTimersByTimeAsync(9000);
  onChange();
  await vi.advanceTimersByTimeAsync(3000);
  expect(attempts).toEqual([0, 30_000, 42_000]);
});

it("goes on after an attempt that rejects", async () => {
  vi.stubGlobal("reportError", vi.fn());
  const { onChange, attempts } = startSchedule(() => Promise.reject(new Error("No storage")));
  onChange();
  await vi.advanceTimersByTimeAsync(10_000);
  onChange();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(attempts).toEqual([2000, 12_000]);
  expect(reportError).toHaveBeenCalledTimes(2);
});
