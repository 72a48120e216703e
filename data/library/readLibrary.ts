import { bundledEdition } from "../edition.ts";
import type { Records } from "../schema/dataset.ts";
import { LibraryError, type LibraryFault } from "./LibraryError.ts";
import { openLibrary } from "./openLibrary.ts";
import { readRecords } from "./readRecords.ts";
import { seedLibrary } from "./seedLibrary.ts";
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

/** All records, within two seconds, whatever state the library is in; never throws. */
export async function readLibrary(): Promise<Reading> {
  try {
    return { records: await withTimeLimit(readOrSeed(), PATIENCE_MS), origin: "library" };
  } catch (error) {
    const fault = error instanceof LibraryError ? error.fault : "open-failed";
    return { records: await loadBundle(), origin: "bundle", fault };
  }
}

/** The records as read back from the library; an empty, older or damaged one is filled anew first. */
export async function readOrSeed(): Promise<Records> {
  const library = await openLibrary();
  try {
    const records = await readRecords(library);
    if (records) return records;
    await seedLibrary(library, await loadBundle(), bundledEdition);
    const seeded = await readRecords(library);
    if (seeded) return seeded;
    throw new LibraryError("damaged");
  } finally {
    library.close();
  }
}

/** The shipped records. They load only where they are needed: most readings find the library filled. */
async function loadBundle(): Promise<Records> {
  return (await import("../bundle.ts")).bundledRecords;
}
