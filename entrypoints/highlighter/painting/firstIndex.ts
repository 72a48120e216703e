/**
 * Returns the index of the first item for which `isAtOrAfter` is true, by binary search: it must be true for all items after
 * one for which it is. Returns the index of the last item if it is true for none.
 */
export function firstIndex<Item>(items: readonly Item[], isAtOrAfter: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAtOrAfter(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
