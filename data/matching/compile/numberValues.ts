/**
 * Returns each different value once, the most frequent first (see `encodeTerms`), and the index of its value for each
 * key.
 */
export function numberValues(valuesByKey: ReadonlyMap<string, string>): {
  numbers: Map<string, number>;
  values: string[];
} {
  const keys = Map.groupBy(valuesByKey.keys(), (key) => valuesByKey.get(key) as string);
  const values = [...keys.keys()].sort(
    (one, other) => (keys.get(other) ?? []).length - (keys.get(one) ?? []).length,
  );
  const indexes = new Map(values.map((value, index) => [value, index]));
  return {
    numbers: new Map([...valuesByKey].map(([key, value]) => [key, indexes.get(value) as number])),
    values,
  };
}
