/** Why the library could not be used. The reader sees the bundled records then, and is told in one line. */
export type LibraryFault =
  | "open-failed"
  | "blocked"
  | "timed-out"
  | "newer-version"
  | "write-failed"
  | "damaged";

export class LibraryError extends Error {
  readonly fault: LibraryFault;

  constructor(fault: LibraryFault, cause?: unknown) {
    super(`The library cannot be used: ${fault}`, { cause });
    this.name = "LibraryError";
    this.fault = fault;
  }
}
