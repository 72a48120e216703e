import "fake-indexeddb/auto";
import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { bundledContentVersion } from "../../../data/content/contentVersion.ts";
import { LIBRARY_NAME, LIBRARY_VERSION, type LibrarySchema } from "../../../data/library/LibrarySchema.ts";
import { migrateLibrary, type Step, steps } from "../../../data/library/migrateLibrary.ts";
import { openLibrary } from "../../../data/library/openLibrary.ts";
import { readLibrary } from "../../../data/library/readLibrary.ts";

/** What each release left in the browser, by the version of its stores, written as the browser's own API writes it. */
const left: Record<number, (database: IDBDatabase) => void> = {
  // 0.1.0: statements had no clinical wording yet.
  1(database) {
    const source = { name: "Rare Guru", url: "https://rareguru.com/", date: "2024-01-01", dated: "updated" };
    const inStore = (name: string) => database.createObjectStore(name, { keyPath: "id" });
    inStore("statements").put({
      id: "primary-meaning",
      kind: "primary",
      order: 1,
      text: { en: "Primary dystonia has no clear cause." },
      hardWords: [],
      source,
    });
    inStore("organizations");
    inStore("forms");
    inStore("edition").put({
      id: "current",
      version: 1,
      date: "2026-11-22",
      counts: { statements: 1, organizations: 0, forms: 0 },
    });
  },
};

function leave(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(LIBRARY_NAME, version);
    opening.onupgradeneeded = () => left[version]?.(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

beforeEach(() => deleteDB(LIBRARY_NAME));

describe("a library that an older release left", () => {
  it("has a fixture and a step for each version", () => {
    const versions = Array.from({ length: LIBRARY_VERSION }, (_, i) => i);
    expect(Object.keys(steps).map(Number)).toEqual(versions);
    expect(Object.keys(left).map(Number)).toEqual(versions.map((version) => version + 1));
  });

  it.each(Object.keys(left).map(Number))("of version %d is brought to the present one", async (version) => {
    await leave(version);
    const { records, origin } = await readLibrary();
    expect(origin).toBe("library");
    expect(records.statements).toHaveLength(bundledContentVersion.counts.statements);
    const library = await openLibrary();
    expect(library.version).toBe(LIBRARY_VERSION);
    expect(await library.get("edition", "current")).toEqual(bundledContentVersion);
    library.close();
  });
});

describe("migrateLibrary", () => {
  /** Made up: only one version of the stores was ever released. */
  const registry: Record<number, Step> = {
    ...steps,
    1: (library) => void library.createObjectStore("more" as "forms", { keyPath: "id" }),
    async 2(_, transaction) {
      const store = transaction.objectStore("edition");
      const edition = await store.get("current");
      if (edition) await store.put({ ...edition, date: "2030-01-01" });
    },
  };
  const open = (version: number, some = registry) =>
    openDB<LibrarySchema>(LIBRARY_NAME, version, {
      upgrade: (library, from, _, transaction) => migrateLibrary(library, transaction, from, some, version),
    });
  const look = async (library: IDBPDatabase<LibrarySchema>) => {
    const stores = [...library.objectStoreNames].map(String);
    const edition = await library.get("edition", "current");
    library.close();
    return { stores, date: edition?.date };
  };
  const first = ["edition", "forms", "organizations", "statements"];

  it.each([
    [2, { stores: [...first.slice(0, 2), "more", ...first.slice(2)], date: "2026-11-22" }],
    [3, { stores: [...first.slice(0, 2), "more", ...first.slice(2)], date: "2030-01-01" }],
  ])("takes the steps from version 1 to %d in their order", async (version, expected) => {
    await leave(1);
    expect(await look(await open(version))).toEqual(expected);
  });

  it("makes a new library by the same steps", async () => {
    expect((await look(await open(3))).stores).toContain("more");
  });

  it.each([
    ["throws", { ...registry, 2: () => Promise.reject(new Error("no")) }],
    ["is missing", { ...steps, 1: registry[1] as Step }],
  ])("leaves the older library whole when a step %s", async (_, some) => {
    await leave(1);
    await expect(open(3, some)).rejects.toThrow();
    expect(await look(await open(1))).toEqual({ stores: first, date: "2026-11-22" });
  });
});
