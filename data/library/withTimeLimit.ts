import { LibraryError } from "./LibraryError.ts";

/**
 * What `work` gives, or a `timed-out` LibraryError after `milliseconds`.
 * IndexedDB requests can stay without an answer for ever (a connection elsewhere that will not close,
 * a broken backing store), and a reader must not wait for them.
 */
export async function withTimeLimit<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LibraryError("timed-out")), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
