import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.ts";
import type { Organization } from "../../../data/content/schema/organization.ts";
import { LIBRARY_NAME, LIBRARY_VERSION, RECORD_STORES } from "../../../data/library/LibrarySchema.ts";
import { type Library, openLibrary } from "../../../data/library/openLibrary.ts";
import { prepareLibrary } from "../../../data/library/prepareLibrary.ts";
import { readLibrary } from "../../../data/library/readLibrary.ts";
import { readRecords } from "../../../data/library/readRecords.ts";
import { readRepairs } from "../../../data/library/repairs.ts";
import { seedLibrary } from "../../../data/library/seedLibrary.ts";

/** How many records the Lens ships with. */
const RECORDS = Object.values(bundledContentVersion.counts).reduce((sum, count) => sum + count);

const local: Record<string, unknown> = {};
vi.mock("../../../data/browser.ts", () => ({
  browser: {
    storage: {
      local: {
        get: async () => structuredClone(local),
        set: async (items: object) => void Object.assign(local, structuredClone(items)),
      },
    },
  },
}));

const told = async () => (await readRepairs()).map(({ count }) => count);

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

beforeEach(async () => {
  await deleteDB(LIBRARY_NAME);
  delete local.repairs;
});
afterEach(async () => {
  vi.restoreAllMocks();
  // A reading of a broken library leaves its repair running.
  await prepareLibrary().catch(() => {});
});

const organization = bundledRecords.organizations.find(({ id }) => id === "dystonia-society") as Organization;

/** Changes what the library holds, behind its back. */
async function tamper(change: (library: Library) => Promise<unknown>) {
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
    await tamper((library) => library.put("organizations", { ...organization, city: "Elsewhere" }));
    const { records } = await readLibrary();
    expect(records.organizations.find(({ id }) => id === organization.id)?.city).toBe("Elsewhere");
    expect(await told()).toEqual([]);
  });

  it("serves ten readers of an empty library at once", async () => {
    const readings = await Promise.all(Array.from({ length: 10 }, readLibrary));
    expect(readings.map(({ origin }) => origin)).toEqual(Array(10).fill("library"));
  });

  it.each([
    [
      "an emptied store",
      bundledContentVersion.counts.organizations,
      (library) => library.clear("organizations"),
    ],
    ["one record gone", 1, (library) => library.delete("statements", "primary-hereditary")],
    ["no edition", 1, (library) => library.delete("edition", "current")],
    ["an edition of another shape", 1, (library) => library.put("edition", { id: "current" } as never)],
    ["an older edition", 0, (library) => library.put("edition", { ...bundledContentVersion, version: 1 })],
    ["a newer edition", 0, (library) => library.put("edition", { ...bundledContentVersion, version: 999 })],
    [
      "a record of another shape",
      1,
      (library) => library.put("organizations", { id: "dystonia-society", name: 5 } as never),
    ],
    ["a record too many", 1, (library) => library.put("organizations", { ...organization, id: "stranger" })],
    ["markup", 1, (library) => library.put("organizations", { ...organization, city: "<b>Chicago</b>" })],
    [
      "an endless text",
      1,
      (library) => library.put("organizations", { ...organization, city: "x".repeat(300_000) }),
    ],
    [
      "a stranger in a record's place",
      2,
      async (library) => {
        await library.delete("organizations", organization.id);
        await library.put("organizations", { ...organization, id: "stranger" });
      },
    ],
    ...["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "chrome://settings"].map(
      (url): [string, number, (library: Library) => Promise<unknown>] => [
        `an address that may not be followed (${url})`,
        1,
        (library) => library.put("organizations", { ...organization, url }),
      ],
    ),
    [
      "no whole record in it",
      RECORDS,
      async (library) => {
        for (const store of RECORD_STORES) {
          for (const id of await library.getAllKeys(store)) await library.put(store, { id } as never);
        }
      },
    ],
  ] satisfies [string, number, (library: Library) => Promise<unknown>][])(
    "mends a library with %s and tells of %d records",
    async (_, count, change) => {
      await tamper(change);
      await expectWholeFromLibrary();
      const { records } = await readLibrary();
      expect(records.organizations.find(({ id }) => id === "dystonia-society")).toEqual(organization);
      await vi.waitFor(async () => expect(await told()).toEqual(count > 0 ? [count] : []));
    },
  );

  it("serves the bundle when the database is of a later version", async () => {
    (await openDB(LIBRARY_NAME, LIBRARY_VERSION + 1)).close();
    const { records, origin, fault } = await readLibrary();
    expect([origin, fault]).toEqual(["bundle", "newer-version"]);
    expect(records).toEqual(bundledRecords);
    // What a later release has left is no damage: there is nothing to tell.
    await prepareLibrary();
    await expectWholeFromLibrary();
    expect(await told()).toEqual([]);
  });

  it("serves the bundle when stores are missing", async () => {
    (
      await openDB(LIBRARY_NAME, LIBRARY_VERSION, { upgrade: (db) => void db.createObjectStore("alien") })
    ).close();
    expect(await readLibrary()).toMatchObject({ origin: "bundle", fault: "damaged" });
    await prepareLibrary();
    await expectWholeFromLibrary();
    expect(await told()).toEqual([RECORDS]);
  });

  it("serves the bundle when the browser ends the connection while it is read", async () => {
    await prepareLibrary();
    const { getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(function (this: IDBObjectStore) {
      const request = getAll.call(this);
      this.transaction.abort();
      return request;
    });
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
    await expect(seedLibrary(library, bundledRecords, bundledContentVersion)).rejects.toThrow("write-failed");
    vi.restoreAllMocks();
    expect(await readRecords(library)).toMatchObject({ records: expect.anything(), faulty: 0 });
    library.close();
  });

  it("refuses a record that is not valid", async () => {
    const library = await openLibrary();
    const [first, ...others] = bundledRecords.organizations;
    const broken = { ...bundledRecords, organizations: [{ ...first, country: "usa" } as never, ...others] };
    await expect(seedLibrary(library, broken, bundledContentVersion)).rejects.toThrow("write-failed");
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
