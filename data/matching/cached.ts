/** Bounds each cache: its keys are substrings, which may keep the whole text of the page in memory. */
const MAX_CACHED_KEYS = 1000;

/** Returns a function that computes the value of a key, or returns the one that it has computed before, `null` included. */
export function cached<Value extends NonNullable<unknown> | null>(
  compute: (key: string) => Value,
): (key: string) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    if (values.size >= MAX_CACHED_KEYS) values.clear();
    values.set(key, value);
    return value;
  };
}
