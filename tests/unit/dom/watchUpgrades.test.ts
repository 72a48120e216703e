import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchUpgrades } from "../../../entrypoints/dom/shadowRoots.ts";

/** Hosts are compared by identity only. */
const host = () => ({}) as Element;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("rechecks elements without a shadow root a few times, also those that are added much later", () => {
  const rechecks: Element[][] = [];
  const onCustomWithoutRoot = watchUpgrades((hosts) => {
    rechecks.push([...hosts]);
    // A search reports the same elements again.
    for (const each of hosts) onCustomWithoutRoot(each);
  });
  const [first, second, late] = [host(), host(), host()];
  onCustomWithoutRoot(first);
  onCustomWithoutRoot(second);
  vi.advanceTimersByTime(60_000);
  expect(rechecks).toEqual(new Array(3).fill([first, second]));
  onCustomWithoutRoot(late);
  vi.advanceTimersByTime(60_000);
  expect(rechecks.slice(3)).toEqual(new Array(3).fill([late]));
});
