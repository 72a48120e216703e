import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenAnswerable } from "../../../entrypoints/background/whenAnswerable.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

let lastTab = 0;

/** Sends so many requests of a tab at once, and returns how many of them were answered and refused so far. */
function flood(requests: number, tabId = ++lastTab) {
  const counts = { answered: 0, refused: 0 };
  for (let i = 0; i < requests; i++) {
    whenAnswerable(tabId).then(
      () => counts.answered++,
      () => counts.refused++,
    );
  }
  return counts;
}

it("answers the requests of an ordinary page at once", async () => {
  const counts = flood(150);
  await vi.advanceTimersByTimeAsync(0);
  expect(counts).toEqual({ answered: 150, refused: 0 });
});

it("answers at most 20 requests of a tab per second after the first 150, and refuses what would wait for long", async () => {
  const counts = flood(10_000);
  await vi.advanceTimersByTimeAsync(0);
  expect(counts).toEqual({ answered: 150, refused: 9750 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(counts.answered).toBe(170);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(counts.answered).toBe(250);
});

it("does not let other tabs wait for a tab that sends too many", async () => {
  flood(10_000);
  const other = flood(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(other).toEqual({ answered: 1, refused: 0 });
});

it("answers a tab at once again after it was quiet", async () => {
  const tabId = ++lastTab;
  flood(10_000, tabId);
  await vi.advanceTimersByTimeAsync(60_000);
  const later = flood(150, tabId);
  await vi.advanceTimersByTimeAsync(0);
  expect(later).toEqual({ answered: 150, refused: 0 });
});
