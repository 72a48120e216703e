import { bundledRecords } from "../content/bundle.ts";
import { bundledContentVersion } from "../content/contentVersion.ts";
import type { Records } from "../content/schema/dataset.ts";
import { LibraryError } from "./LibraryError.ts";
import { openLibrary } from "./openLibrary.ts";
import { readRecords } from "./readRecords.ts";
import { noteRepair } from "./repairs.ts";
import { seedLibrary } from "./seedLibrary.ts";

/**
 * The records as read back from the library; an empty, older or damaged one is filled anew first, and the repair of a
 * damaged one is noted. Throws a LibraryError.
 */
export async function readOrSeed(): Promise<Records> {
  const library = await openLibrary();
  try {
    const { records, faulty } = await readRecords(library);
    if (records) return records;
    await seedLibrary(library, bundledRecords, bundledContentVersion);
    const seeded = await readRecords(library);
    if (!seeded.records) throw new LibraryError("damaged");
    if (faulty > 0) noteRepair(faulty);
    return seeded.records;
  } finally {
    library.close();
  }
}
