import type { TimeSlice } from "./TimeSlice.ts";

/** This many items are compared between two checks of the time slice. */
const ITEMS_PER_STEP = 100;

/**
 * Resolves to the items in ascending order, sorted in time slices: `Array.prototype.sort` cannot pause. It merges what is in
 * order already, so items that are nearly sorted take little more than one comparison each.
 */
export async function sortInSlices<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
  slice: TimeSlice,
): Promise<readonly Item[]> {
  let runs = await ascendingRuns(items, compare, slice);
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [one = [], other = []] = [runs[at], runs[at + 1]];
      merged.push(other.length > 0 ? await merge(one, other, compare, slice) : one);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function ascendingRuns<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
  slice: TimeSlice,
): Promise<readonly (readonly Item[])[]> {
  const runs: Item[][] = [];
  let run: Item[] = [];
  for (const [index, item] of items.entries()) {
    if (run.length === 0 || compare(run.at(-1) as Item, item) > 0) {
      run = [];
      runs.push(run);
    }
    run.push(item);
    if (index % ITEMS_PER_STEP === 0 && slice.isOver()) await slice.yieldToMain();
  }
  return runs;
}

async function merge<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (one: Item, other: Item) => number,
  slice: TimeSlice,
): Promise<readonly Item[]> {
  const merged: Item[] = [];
  let [at, otherAt] = [0, 0];
  while (at < one.length && otherAt < other.length) {
    const [next, otherNext] = [one[at] as Item, other[otherAt] as Item];
    const isFirst = compare(next, otherNext) <= 0;
    merged.push(isFirst ? next : otherNext);
    if (isFirst) at++;
    else otherAt++;
    if (merged.length % ITEMS_PER_STEP === 0 && slice.isOver()) await slice.yieldToMain();
  }
  return merged.concat(one.slice(at), other.slice(otherAt));
}
