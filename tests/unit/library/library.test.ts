import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";
import type { Organization } from "../../../data/content/schema/organization.ts";
import {
  LIBRARY_NAME,
  LIBRARY_VERSION,
  type Library,
  openLibrary,
  RECORD_STORES,
} from "../../../data/library/openLibrary.ts";
import { prepareLibrary, readLibrary } from "../../../data/library/readLibrary.ts";
import { readRepairs } from "../../../data/library/repairLog.ts";
import { readRecords, seedLibrary } from "../../../data/library/storedRecords.ts";

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

const repairCounts = async () => (await readRepairs()).map(({ count }) => count);

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

beforeEach(async () => {
  await deleteDB(LIBRARY_NAME);
  delete local.repairs;
});
afterEach(async () => {
  vi.restoreAllMocks();
  // A read of a broken library leaves its repair running.
  await prepareLibrary().catch(() => {});
});

const organization = bundledRecords.organizations.find(({ id }) => id === "dystonia-society") as Organization;

/** Fills the library, then changes its records. */
async function tamper(change: (library: Library) => Promise<unknown>) {
  await prepareLibrary();
  const library = await openLibrary();
  await change(library);
  library.close();
}

async function expectAllFromLibrary() {
  const { records, origin } = await readLibrary();
  expect(origin).toBe("library");
  for (const store of ["statements", "organizations", "forms"] as const) {
    expect(ids(records[store])).toEqual(ids(bundledRecords[store]));
  }
}

describe("readLibrary", () => {
  it("fills an empty library and reads from it", expectAllFromLibrary);

  it("returns the records in the order of their source", async () => {
    const { records } = await readLibrary();
    expect(records.statements.map(({ id }) => id)).toEqual(bundledRecords.statements.map(({ id }) => id));
    expect(records.organizations.map(({ id }) => id)).toEqual(
      bundledRecords.organizations.map(({ id }) => id),
    );
  });

  it("reads from the library, not from the bundle", async () => {
    await tamper((library) => library.put("organizations", { ...organization, city: "Elsewhere" }));
    const { records } = await readLibrary();
    expect(records.organizations.find(({ id }) => id === organization.id)?.city).toBe("Elsewhere");
    expect(await repairCounts()).toEqual([]);
  });

  it("replaces valid records of another content version, and does not log a repair", async () => {
    await tamper(async (library) => {
      await library.put("organizations", { ...organization, city: "Elsewhere" });
      await library.put("contentVersion", { ...bundledContentVersion, hash: "0" });
    });
    const { records } = await readLibrary();
    expect(records.organizations.find(({ id }) => id === organization.id)?.city).toBe(organization.city);
    expect(await repairCounts()).toEqual([]);
  });

  it("serves ten concurrent reads of an empty library", async () => {
    const results = await Promise.all(Array.from({ length: 10 }, readLibrary));
    expect(results.map(({ origin }) => origin)).toEqual(Array(10).fill("library"));
  });

  it.each([
    [
      "an emptied store",
      bundledContentVersion.counts.organizations,
      (library) => library.clear("organizations"),
    ],
    ["a missing record", 1, (library) => library.delete("statements", "primary-hereditary")],
    ["no content version", 1, (library) => library.delete("contentVersion", "current")],
    ["an invalid content version", 1, (library) => library.put("contentVersion", { id: "current" } as never)],
    [
      "another content version",
      0,
      (library) => library.put("contentVersion", { ...bundledContentVersion, hash: "0" }),
    ],
    [
      "an invalid record",
      1,
      (library) => library.put("organizations", { id: "dystonia-society", name: 5 } as never),
    ],
    ["an unknown record", 1, (library) => library.put("organizations", { ...organization, id: "unknown" })],
    ["markup", 1, (library) => library.put("organizations", { ...organization, city: "<b>Chicago</b>" })],
    [
      "a text that is too long",
      1,
      (library) => library.put("organizations", { ...organization, city: "x".repeat(300_000) }),
    ],
    [
      "an unknown record in place of a bundled one",
      2,
      async (library) => {
        await library.delete("organizations", organization.id);
        await library.put("organizations", { ...organization, id: "unknown" });
      },
    ],
    ...["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "chrome://settings"].map(
      (url): [string, number, (library: Library) => Promise<unknown>] => [
        `an address of a forbidden scheme (${url})`,
        1,
        (library) => library.put("organizations", { ...organization, url }),
      ],
    ),
    [
      "no valid record",
      RECORDS,
      async (library) => {
        for (const store of RECORD_STORES) {
          for (const id of await library.getAllKeys(store)) await library.put(store, { id } as never);
        }
      },
    ],
  ] satisfies [string, number, (library: Library) => Promise<unknown>][])(
    "repairs a library with %s and logs %d records",
    async (_, count, change) => {
      await tamper(change);
      await expectAllFromLibrary();
      const { records } = await readLibrary();
      expect(records.organizations.find(({ id }) => id === "dystonia-society")).toEqual(organization);
      await vi.waitFor(async () => expect(await repairCounts()).toEqual(count > 0 ? [count] : []));
    },
  );

  it("returns the bundle when the database is of a later version", async () => {
    (await openDB(LIBRARY_NAME, LIBRARY_VERSION + 1)).close();
    const { records, origin, reason } = await readLibrary();
    expect([origin, reason]).toEqual(["bundle", "newer-version"]);
    expect(records).toEqual(bundledRecords);
    // A database of a later release is not damaged: no repair is logged.
    await prepareLibrary();
    await expectAllFromLibrary();
    expect(await repairCounts()).toEqual([]);
  });

  it("returns the bundle when stores are missing", async () => {
    (
      await openDB(LIBRARY_NAME, LIBRARY_VERSION, { upgrade: (db) => void db.createObjectStore("alien") })
    ).close();
    expect(await readLibrary()).toMatchObject({ origin: "bundle", reason: "damaged" });
    await prepareLibrary();
    await expectAllFromLibrary();
    expect(await repairCounts()).toEqual([RECORDS]);
  });

  it("returns the bundle when the transaction is aborted while it is read", async () => {
    await prepareLibrary();
    const { getAll } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(function (this: IDBObjectStore) {
      const request = getAll.call(this);
      this.transaction.abort();
      return request;
    });
    expect(await readLibrary()).toMatchObject({ origin: "bundle", reason: "damaged" });
  });

  it("returns the bundle when another connection blocks the upgrade", async () => {
    const holder = await openDB(LIBRARY_NAME, LIBRARY_VERSION);
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, "open").mockImplementation((name) => open(name, LIBRARY_VERSION + 1));
    expect(await readLibrary()).toMatchObject({ origin: "bundle", reason: "blocked" });
    holder.close();
  });

  it("returns the bundle when opening the database fails", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(await readLibrary()).toMatchObject({ origin: "bundle", reason: "open-failed" });
  });

  it("returns the bundle when opening the database never completes", async () => {
    // A deletion waits for this connection, and the opening for the deletion.
    const holder = await openDB(LIBRARY_NAME, LIBRARY_VERSION);
    const deleted = deleteDB(LIBRARY_NAME);
    expect(await readLibrary()).toMatchObject({ origin: "bundle", reason: "timed-out" });
    holder.close();
    await deleted;
  });

  it("returns the bundle when nothing can be written", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(await readLibrary()).toMatchObject({ origin: "bundle", reason: "write-failed" });
  });
});

describe("seedLibrary", () => {
  it("changes nothing when a write fails half-way", async () => {
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
    expect(await readRecords(library)).toMatchObject({ records: expect.anything(), invalidCount: 0 });
    library.close();
  });

  it("rejects an invalid record", async () => {
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
  ])("recreates %s", async (_, version) => {
    (await openDB(LIBRARY_NAME, version, { upgrade: (db) => void db.createObjectStore("alien") })).close();
    await prepareLibrary();
    await expectAllFromLibrary();
  });
});
