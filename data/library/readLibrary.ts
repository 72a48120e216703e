import { bundledRecords } from "../content/bundle.ts";
import type { Records } from "../content/schema/dataset.ts";
import { LibraryError, type LibraryFault } from "./LibraryError.ts";
import { isCuredAnew, prepareLibrary } from "./prepareLibrary.ts";
import { readOrSeed } from "./readOrSeed.ts";
import { withTimeLimit } from "./withTimeLimit.ts";

/** Longer than any healthy reading, shorter than a reader's patience. */
const PATIENCE_MS = 1500;

/** All records, and whether they come from the library or, where it cannot be used, from the bundle. */
export interface Reading {
  records: Records;
  origin: "library" | "bundle";
  /** Why the library could not be used; only with `origin: "bundle"`. */
  fault?: LibraryFault;
}

/**
 * All records, within two seconds, whatever state the library is in; never throws. A library that only works when it is
 * made anew is made anew afterwards, for the next reading.
 */
export async function readLibrary(): Promise<Reading> {
  try {
    return { records: await withTimeLimit(readOrSeed(), PATIENCE_MS), origin: "library" };
  } catch (error) {
    const known = error instanceof LibraryError ? error : new LibraryError("open-failed", error);
    // Where that fails too, the next reading tries again.
    if (isCuredAnew(known)) prepareLibrary().catch(() => {});
    return { records: bundledRecords, origin: "bundle", fault: known.fault };
  }
}
