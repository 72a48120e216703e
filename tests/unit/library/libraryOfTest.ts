import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";
import type { Organization } from "../../../data/content/schema/organization.ts";
import { LIBRARY_NAME, type Library, openLibrary } from "../../../data/library/openLibrary.ts";
import { prepareLibrary, readLibrary } from "../../../data/library/readLibrary.ts";
import { readRepairs } from "../../../data/library/repairLog.ts";
import { local } from "./fakeStorage.ts";

/** How many records the Lens ships with. */
export const RECORDS = Object.values(bundledContentVersion.counts).reduce((sum, count) => sum + count);

export const organization = bundledRecords.organizations.find(
  ({ id }) => id === "dystonia-society",
) as Organization;

/** Gives each test of the calling file an empty database and an empty log of repairs. */
export function useNewLibrary(): void {
  beforeEach(async () => {
    await deleteDB(LIBRARY_NAME);
    delete local.repairs;
    // The time limits are no part of these tests, which a busy machine slows down. IndexedDB itself works with other timers.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    // A read of a broken library leaves its repair running.
    await prepareLibrary().catch(() => {});
  });
}

/** Fills the library, then changes its records. */
export async function tamper(change: (library: Library) => Promise<unknown>): Promise<void> {
  await prepareLibrary();
  const library = await openLibrary();
  await change(library);
  library.close();
}

/** Expects that all records are read from the library, as they are bundled and in their order. */
export async function expectAllFromLibrary(): Promise<void> {
  const { records, origin } = await readLibrary();
  expect(origin).toBe("library");
  expect(records.statements).toEqual(bundledRecords.statements);
  expect(records.organizations).toEqual(bundledRecords.organizations);
  // Forms have no order.
  expect(byId(records.forms)).toEqual(byId(bundledRecords.forms));
}

function byId<T extends { id: string }>(records: readonly T[]): T[] {
  return records.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Resolves to the number of records in each logged repair, newest first. */
export async function repairCounts(): Promise<number[]> {
  return (await readRepairs()).map(({ count }) => count);
}
