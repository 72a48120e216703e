import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { beforeEach, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";
import { LIBRARY_NAME, LIBRARY_VERSION, openLibrary, STORES } from "../../../data/library/openLibrary.ts";
import { readLibrary } from "../../../data/library/readLibrary.ts";
import { readRepairs } from "../../../data/library/repairLog.ts";

const storage = vi.hoisted(() => ({ get: vi.fn(async () => ({})), set: vi.fn(async () => {}) }));
vi.mock("../../../data/browser.ts", () => ({ browser: { storage: { local: storage } } }));

/** Creates the database of each earlier release, by its version, with the browser's own API. */
const fixtures: Record<number, (database: IDBDatabase) => void> = {
  // 0.1.0: the content version was a number in the store `edition`, and statements had no clinical wording yet.
  1(database) {
    const source = { name: "Rare Guru", url: "https://rareguru.com/", date: "2024-01-01", dated: "updated" };
    const createStore = (name: string) => database.createObjectStore(name, { keyPath: "id" });
    createStore("statements").put({
      id: "primary-meaning",
      kind: "primary",
      order: 1,
      text: { en: "Primary dystonia has no clear cause." },
      hardWords: [],
      source,
    });
    createStore("organizations");
    createStore("forms");
    createStore("edition").put({
      id: "current",
      version: 1,
      date: "2026-11-22",
      counts: { statements: 1, organizations: 0, forms: 0 },
    });
  },
  // There were no look-alikes yet.
  2(database) {
    const createStore = (name: string) => database.createObjectStore(name, { keyPath: "id" });
    for (const store of ["statements", "organizations", "forms"]) createStore(store);
    createStore("contentVersion").put({
      id: "current",
      hash: "0123abcd",
      date: "2026-11-22",
      counts: { statements: 0, organizations: 0, forms: 0 },
    });
  },
};

function createDatabase(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(LIBRARY_NAME, version);
    opening.onupgradeneeded = () => fixtures[version]?.(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

beforeEach(() => deleteDB(LIBRARY_NAME));

it("has a fixture of each earlier version", () => {
  const earlier = Array.from({ length: LIBRARY_VERSION - 1 }, (_, i) => i + 1);
  expect(Object.keys(fixtures).map(Number)).toEqual(earlier);
});

it.each(Object.keys(fixtures).map(Number))("upgrades a database of version %d", async (version) => {
  await createDatabase(version);
  const { records, origin } = await readLibrary();
  expect(origin).toBe("library");
  expect(records.statements).toEqual(bundledRecords.statements);
  const library = await openLibrary();
  expect(library.version).toBe(LIBRARY_VERSION);
  expect([...library.objectStoreNames]).toEqual([...STORES].sort());
  expect(await library.get("contentVersion", "current")).toEqual(bundledContentVersion);
  library.close();
});

it("does not log an upgrade as a repair", async () => {
  await createDatabase(1);
  await readLibrary();
  await readRepairs();
  expect(storage.set).not.toHaveBeenCalled();
});
