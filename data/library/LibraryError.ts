/** Why the library cannot be used. Readers then see the bundled records and one line that says so. */
export type LibraryErrorReason =
  | "open-failed"
  | "blocked"
  | "timed-out"
  | "newer-version"
  | "write-failed"
  | "damaged";

export class LibraryError extends Error {
  readonly reason: LibraryErrorReason;

  constructor(reason: LibraryErrorReason, cause?: unknown) {
    super(`The library cannot be used: ${reason}`, { cause });
    this.name = "LibraryError";
    this.reason = reason;
  }
}

/**
 * Resolves to the result of `work`; rejects with a `timed-out` LibraryError after `milliseconds`. An IndexedDB request
 * may never settle (another connection stays open, the files on disk are broken), and readers must not wait for it.
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
