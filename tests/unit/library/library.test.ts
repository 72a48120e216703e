import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/bundle.ts";
import { bundledEdition } from "../../../data/edition.ts";
import { LIBRARY_NAME, LIBRARY_VERSION } from "../../../data/library/LibrarySchema.ts";
import { openLibrary } from "../../../data/library/openLibrary.ts";
import { prepareLibrary } from "../../../data/library/prepareLibrary.ts";
import { readLibrary } from "../../../data/library/readLibrary.ts";
import { readRecords } from "../../../data/library/readRecords.ts";
import { seedLibrary } from "../../../data/library/seedLibrary.ts";

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

beforeEach(() => deleteDB(LIBRARY_NAME));
afterEach(() => vi.restoreAllMocks());

/** Changes what the library holds, behind its back. */
async function tamper(change: (library: Awaited<ReturnType<typeof openLibrary>>) => Promise<unknown>) {
  await prepareLibrary();
  const library = await openLibrary();
  await change(library);
  library.close();
}

async function expectWholeFromLibrary() {
  const { records, origin } = await readLibrary();
  expect(origin).toBe("library");
  for (const store of ["statements", "organizations", "forms"] as const) {
    expect(ids(records[store])).toEqual(ids(bundledRecords[store]));
  }
}

describe("readLibrary", () => {
  it("fills an empty library and reads from it", expectWholeFromLibrary);

  it("gives the records in the order of the source", async () => {
    const { records } = await readLibrary();
    expect(records.statements.map(({ id }) => id)).toEqual(bundledRecords.statements.map(({ id }) => id));
    expect(records.organizations.map(({ id }) => id)).toEqual(
      bundledRecords.organizations.map(({ id }) => id),
    );
  });

  it("reads what stands in the library, not the bundle", async () => {
    await tamper(async (library) => {
      const organization = await library.get("organizations", "cure-dystonia-now");
      if (organization) await library.put("organizations", { ...organization, city: "Elsewhere" });
    });
    const { records } = await readLibrary();
    expect(records.organizations.find(({ id }) => id === "cure-dystonia-now")?.city).toBe("Elsewhere");
  });

  it("serves ten readers of an empty library at once", async () => {
    const readings = await Promise.all(Array.from({ length: 10 }, readLibrary));
    expect(readings.map(({ origin }) => origin)).toEqual(Array(10).fill("library"));
  });

  it.each([
    ["emptied stores", (library) => library.clear("organizations")],
    ["one record gone", (library) => library.delete("statements", "primary-hereditary")],
    ["no edition", (library) => library.delete("edition", "current")],
    ["an older edition", (library) => library.put("edition", { ...bundledEdition, version: 0.5 })],
    ["a newer edition", (library) => library.put("edition", { ...bundledEdition, version: 999 })],
    [
      "a record of another shape",
      (library) => library.put("organizations", { id: "dystonia-society", name: 5 } as never),
    ],
    [
      "an address that may not be followed",
      async (library) => {
        const organization = await library.get("organizations", "dystonia-society");
        if (organization) await library.put("organizations", { ...organization, url: "javascript:alert(1)" });
      },
    ],
  ] satisfies [string, (library: Awaited<ReturnType<typeof openLibrary>>) => Promise<unknown>][])(
    "mends a library with %s",
    async (_, change) => {
      await tamper(change);
      await expectWholeFromLibrary();
      const { records } = await readLibrary();
      expect(records.organizations.find(({ id }) => id === "dystonia-society")?.url).toBe(
        "https://www.dystonia.org.uk/",
      );
    },
  );

  it("serves the bundle when the database is of a later version", async () => {
    (await openDB(LIBRARY_NAME, LIBRARY_VERSION + 1)).close();
    const { records, origin, fault } = await readLibrary();
    expect([origin, fault]).toEqual(["bundle", "newer-version"]);
    expect(records).toEqual(bundledRecords);
  });

  it("serves the bundle when stores are missing", async () => {
    (
      await openDB(LIBRARY_NAME, LIBRARY_VERSION, { upgrade: (db) => void db.createObjectStore("alien") })
    ).close();
    expect(await readLibrary()).toMatchObject({ origin: "bundle", fault: "damaged" });
  });

  it("serves the bundle when another connection blocks the upgrade", async () => {
    const holder = await openDB(LIBRARY_NAME, LIBRARY_VERSION);
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, "open").mockImplementation((name) => open(name, LIBRARY_VERSION + 1));
    expect(await readLibrary()).toMatchObject({ origin: "bundle", fault: "blocked" });
    holder.close();
  });

  it("serves the bundle when opening is refused", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(await readLibrary()).toMatchObject({ origin: "bundle", fault: "open-failed" });
  });

  it("serves the bundle when opening never answers", async () => {
    // A deletion waits for this connection, and the opening for the deletion.
    const holder = await openDB(LIBRARY_NAME, LIBRARY_VERSION);
    const deleted = deleteDB(LIBRARY_NAME);
    expect(await readLibrary()).toMatchObject({ origin: "bundle", fault: "timed-out" });
    holder.close();
    await deleted;
  });

  it("serves the bundle when nothing can be written", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await readLibrary()).toMatchObject({ origin: "bundle", fault: "write-failed" });
  });
});

describe("seedLibrary", () => {
  it("leaves what was there when a write fails half-way", async () => {
    await prepareLibrary();
    const library = await openLibrary();
    const { put } = IDBObjectStore.prototype;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value) {
      writes += 1;
      if (writes === 4) throw new DOMException("full", "QuotaExceededError");
      return put.call(this, value);
    });
    await expect(seedLibrary(library, bundledRecords, bundledEdition)).rejects.toThrow("write-failed");
    vi.restoreAllMocks();
    expect(await readRecords(library)).toBeDefined();
    library.close();
  });

  it("refuses a record that is not valid", async () => {
    const library = await openLibrary();
    const [first, ...others] = bundledRecords.organizations;
    const broken = { ...bundledRecords, organizations: [{ ...first, country: "usa" } as never, ...others] };
    await expect(seedLibrary(library, broken, bundledEdition)).rejects.toThrow("write-failed");
    library.close();
  });
});

describe("prepareLibrary", () => {
  it.each([
    ["a database of a later version", LIBRARY_VERSION + 1],
    ["a database with other stores", LIBRARY_VERSION],
  ])("makes %s anew", async (_, version) => {
    (await openDB(LIBRARY_NAME, version, { upgrade: (db) => void db.createObjectStore("alien") })).close();
    await prepareLibrary();
    await expectWholeFromLibrary();
  });
});
