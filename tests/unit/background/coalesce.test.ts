import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { coalesce, coalesceByTab } from "../../../entrypoints/background/coalesce.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that takes 100 ms, and the times at which it started. */
function slowWork() {
  const starts: number[] = [];
  const first = performance.now();
  const work = async () => {
    starts.push(performance.now() - first);
    await new Promise((resolve) => setTimeout(resolve, 100));
  };
  return { starts, work };
}

it("runs once at a time, and once more after calls during a run", async () => {
  const { starts, work } = slowWork();
  const run = coalesce(work);
  run();
  await vi.advanceTimersByTimeAsync(10);
  for (let i = 0; i < 60; i++) run();
  await vi.advanceTimersByTimeAsync(1000);
  expect(starts).toEqual([0, 100]);
});

it("settles with a run that starts after the call", async () => {
  let value = 1;
  const read: number[] = [];
  const run = coalesce(async () => void read.push(value));
  run();
  await vi.advanceTimersByTimeAsync(10);
  value = 2;
  await run();
  expect(read).toEqual([1, 2]);
});

it("keeps the interval, but lets no tab wait for another", async () => {
  const { starts, work } = slowWork();
  const run = coalesceByTab(work, 500);
  for (let i = 0; i < 3; i++) {
    run(1);
    await vi.advanceTimersByTimeAsync(10);
  }
  run(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(starts).toEqual([0, 30, 500]);
});

it("runs again after a failure", async () => {
  const work = vi.fn(async () => {
    throw new Error("The tab is gone");
  });
  const run = coalesce(work);
  await expect(run()).rejects.toThrow();
  await expect(run()).rejects.toThrow();
  expect(work).toHaveBeenCalledTimes(2);
});
