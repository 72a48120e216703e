import { withTimeLimit as limitTime } from "../errors/withTimeLimit.ts";

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

/** Resolves to the result of `work`; rejects with a `timed-out` LibraryError after `milliseconds`. */
export function withTimeLimit<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return limitTime(work, milliseconds, () => new LibraryError("timed-out"));
}
