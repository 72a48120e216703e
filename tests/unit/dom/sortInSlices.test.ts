import fc from "fast-check";
import { expect, it } from "vitest";
import { sortInSlices } from "../../../entrypoints/dom/sortInSlices.ts";
import type { TimeSlice } from "../../../entrypoints/dom/TimeSlice.ts";

/** A slice that is always over, and counts its pauses. */
function countingSlice() {
  const slice = { pauses: 0, isOver: () => true, yieldToMain: async () => void slice.pauses++ };
  return slice as unknown as TimeSlice & { readonly pauses: number };
}

const ascending = (one: number, other: number) => one - other;

it("sorts like Array.prototype.sort, and keeps the order of equal items", async () => {
  const items = fc.array(fc.record({ key: fc.integer({ min: 0, max: 20 }), id: fc.integer() }), {
    maxLength: 400,
  });
  await fc.assert(
    fc.asyncProperty(items, async (list) => {
      const byKey = (one: { key: number }, other: { key: number }) => one.key - other.key;
      expect(await sortInSlices(list, byKey, countingSlice())).toEqual(list.toSorted(byKey));
    }),
  );
});

it("pauses again and again while it sorts very many items", async () => {
  const slice = countingSlice();
  const items = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 20_000);
  expect(await sortInSlices(items, ascending, slice)).toEqual(items.toSorted(ascending));
  expect(slice.pauses).toBeGreaterThan(1000);
});

it("compares each item of a sorted list with the one before it only", async () => {
  let comparisons = 0;
  const items = Array.from({ length: 1000 }, (_, at) => at);
  await sortInSlices(items, (one, other) => ++comparisons && one - other, countingSlice());
  expect(comparisons).toBe(999);
});
