/** Bounds each cache: its keys are substrings, which may keep the whole text of the page in memory. */
const MAX_CACHED_KEYS = 1000;

/** Returns the cached value of a key, or else computes and caches it. `null` is cached like any value. */
export function cached<Value extends NonNullable<unknown> | null>(
  cache: Map<string, Value>,
  key: string,
  compute: () => Value,
): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = compute();
  if (cache.size >= MAX_CACHED_KEYS) cache.clear();
  cache.set(key, value);
  return value;
}
