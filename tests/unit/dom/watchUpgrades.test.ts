import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchUpgrades } from "../../../entrypoints/dom/watchUpgrades.ts";

/** Hosts are told apart by their identity alone. */
const host = () => ({}) as Element;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("looks at elements without a shadow root again a few times, also at those that come much later", () => {
  const looks: Element[][] = [];
  const onBare = watchUpgrades((hosts) => {
    looks.push([...hosts]);
    // A look tells of what it finds again.
    for (const each of hosts) onBare(each);
  });
  const [first, second, late] = [host(), host(), host()];
  onBare(first);
  onBare(second);
  vi.advanceTimersByTime(60_000);
  expect(looks).toEqual(new Array(3).fill([first, second]));
  onBare(late);
  vi.advanceTimersByTime(60_000);
  expect(looks.slice(3)).toEqual(new Array(3).fill([late]));
});
