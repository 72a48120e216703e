/**
 * Resolves to the result of `work`; rejects with `timeout()` after `milliseconds`. An IndexedDB request may never settle
 * (another connection stays open, the files on disk are broken), and readers must not wait for it.
 */
export async function withTimeLimit<T>(
  work: Promise<T>,
  milliseconds: number,
  timeout: () => Error,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeout()), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
