/**
 * Returns a function that resolves to the result of a read that has started when it is first called, and later reads again.
 * Without `started`, a read starts now.
 */
export function startEarly<Value>(read: () => Promise<Value>, started = read()): () => Promise<Value> {
  let first: Promise<Value> | undefined = started;
  // The caller of the returned function handles a failure.
  first.catch(() => {});
  return () => {
    const result = first ?? read();
    first = undefined;
    return result;
  };
}
