import { countBefore } from "../../../data/matching/countBefore.ts";

/**
 * Returns the index of the first item for which `isAtOrAfter` is true, by binary search: it must be true for all items after
 * one for which it is. Returns the index of the last item if it is true for none.
 */
export function firstIndex<Item>(items: readonly Item[], isAtOrAfter: (item: Item) => boolean): number {
  const count = countBefore(items, (item) => !isAtOrAfter(item));
  return Math.max(0, Math.min(count, items.length - 1));
}
