import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";
import { LIBRARY_NAME, LIBRARY_VERSION, openLibrary, STORES } from "../../../data/library/openLibrary.ts";
import { prepareLibrary, readLibrary } from "../../../data/library/readLibrary.ts";
import { readRecords, seedLibrary } from "../../../data/library/storedRecords.ts";
import { eventually } from "../../tools/eventually.ts";
import { expectAllFromLibrary, repairCounts, useNewLibrary } from "./libraryOfTest.ts";

vi.mock("../../../data/browser.ts", () => import("./fakeStorage.ts"));

useNewLibrary();

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Resolves to the result of `readLibrary` when IndexedDB does not answer, without waiting for the time limit. */
async function readUnanswered(): ReturnType<typeof readLibrary> {
  const reading = readLibrary();
  await vi.advanceTimersByTimeAsync(600);
  return reading;
}

function failing(name: string) {
  return () => {
    throw new DOMException("simulated", name);
  };
}

/** Returns a request that never completes. Only the simulated IndexedDB lets a script make one. */
function unanswered<T>(type: { prototype: T }): T {
  return new (type as unknown as new () => T)();
}

const factory = IDBFactory.prototype;
const store = IDBObjectStore.prototype;

describe("readLibrary returns the bundle, and repairs nothing, when", () => {
  it.each([
    ["there is no IndexedDB", "open-failed", () => vi.stubGlobal("indexedDB", undefined)],
    [
      "opening is forbidden",
      "open-failed",
      () => vi.spyOn(factory, "open").mockImplementation(failing("SecurityError")),
    ],
    [
      "opening fails in a private window",
      "open-failed",
      () => vi.spyOn(factory, "open").mockImplementation(failing("InvalidStateError")),
    ],
    [
      "opening never completes",
      "timed-out",
      () => vi.spyOn(factory, "open").mockReturnValue(unanswered(IDBOpenDBRequest)),
    ],
    [
      "opening returns nothing",
      "open-failed",
      () => vi.spyOn(factory, "open").mockReturnValue(undefined as never),
    ],
    [
      "reading never completes",
      "timed-out",
      () => vi.spyOn(store, "getAll").mockReturnValue(unanswered(IDBRequest)),
    ],
    [
      "the disk is full",
      "write-failed",
      () => vi.spyOn(store, "put").mockImplementation(failing("QuotaExceededError")),
    ],
  ] as const)("%s", async (_, reason, breakApi) => {
    breakApi();
    const {
      origin,
      records,
      reason: actual,
    } = await (reason === "timed-out" ? readUnanswered() : readLibrary());
    expect([origin, actual]).toEqual(["bundle", reason]);
    expect(records).toEqual(bundledRecords);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    await expectAllFromLibrary();
    expect(await repairCounts()).toEqual([]);
  });
});

describe("readLibrary returns the bundle when", () => {
  it.each([
    [
      "no transaction can be started",
      () => vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(failing("InvalidStateError")),
    ],
    ["reading fails", () => vi.spyOn(store, "getAll").mockImplementation(failing("UnknownError"))],
    [
      "reading returns no list",
      () =>
        vi.spyOn(store, "getAll").mockImplementation(function (this: IDBObjectStore) {
          return this.get("nothing");
        }),
    ],
    [
      "the transaction is aborted meanwhile",
      () => {
        const { getAll } = store;
        vi.spyOn(store, "getAll").mockImplementation(function (this: IDBObjectStore) {
          const request = getAll.call(this);
          this.transaction.abort();
          return request;
        });
      },
    ],
  ] as const)("%s", async (_, breakApi) => {
    await prepareLibrary();
    breakApi();
    const { origin, records, reason } = await readLibrary();
    expect([origin, reason]).toEqual(["bundle", "damaged"]);
    expect(records).toEqual(bundledRecords);
    vi.restoreAllMocks();
    await prepareLibrary().catch(() => {});
    await expectAllFromLibrary();
  });

  it("another connection blocks the upgrade", async () => {
    const holder = await openDB(LIBRARY_NAME, LIBRARY_VERSION);
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, "open").mockImplementation((name) => open(name, LIBRARY_VERSION + 1));
    expect(await readLibrary()).toMatchObject({ origin: "bundle", reason: "blocked" });
    holder.close();
  });

  it("a deletion never ends because of another connection", async () => {
    const holder = await openDB(LIBRARY_NAME, LIBRARY_VERSION);
    const deleted = deleteDB(LIBRARY_NAME);
    expect(await readUnanswered()).toMatchObject({ origin: "bundle", reason: "timed-out" });
    holder.close();
    await deleted;
    await expectAllFromLibrary();
  });

  it("a transaction of another connection never ends", async () => {
    await prepareLibrary();
    const holder = await openLibrary();
    const transaction = holder.transaction(STORES, "readwrite");
    let isHeld = true;
    // A transaction stays active as long as it gets requests.
    const holding = (async () => {
      while (isHeld) await transaction.objectStore("forms").count();
    })();
    expect(await readUnanswered()).toMatchObject({ origin: "bundle", reason: "timed-out" });
    isHeld = false;
    await holding;
    holder.close();
    await expectAllFromLibrary();
  });
});

it("closes a connection that opens after the time limit, and opens another one for the next read", async () => {
  await prepareLibrary();
  const holder = await openDB(LIBRARY_NAME, LIBRARY_VERSION);
  const close = vi.spyOn(IDBDatabase.prototype, "close");
  // The deletion, and with it the opening after it, waits for this connection.
  const deleted = deleteDB(LIBRARY_NAME);
  expect(await readUnanswered()).toMatchObject({ origin: "bundle", reason: "timed-out" });
  expect(close).not.toHaveBeenCalled();
  holder.close();
  await deleted;
  await eventually(() => expect(close).toHaveBeenCalledTimes(2));
  await expectAllFromLibrary();
});

describe("seedLibrary", () => {
  it.each([
    ["first", 1],
    ["fourth", 4],
    ["last", -1],
  ])("changes nothing when the %s write fails", async (_, failing) => {
    await prepareLibrary();
    const library = await openLibrary();
    const { put } = store;
    let writes = 0;
    vi.spyOn(store, "put").mockImplementation(function (this: IDBObjectStore, value) {
      writes += 1;
      // The content version is written last.
      if (writes === failing || (failing === -1 && this.name === "contentVersion"))
        throw new DOMException("full", "QuotaExceededError");
      return put.call(this, value);
    });
    await expect(seedLibrary(library, bundledRecords, bundledContentVersion)).rejects.toThrow("write-failed");
    vi.restoreAllMocks();
    expect(await readRecords(library)).toMatchObject({ records: expect.anything(), invalidCount: 0 });
    library.close();
  });

  it("writes the content version last, in the same transaction as the records", async () => {
    const library = await openLibrary();
    const written: string[] = [];
    const transactions = new Set<IDBTransaction>();
    const { put } = store;
    vi.spyOn(store, "put").mockImplementation(function (this: IDBObjectStore, value) {
      written.push(this.name);
      transactions.add(this.transaction);
      return put.call(this, value);
    });
    await seedLibrary(library, bundledRecords, bundledContentVersion);
    expect(written.indexOf("contentVersion")).toBe(written.length - 1);
    expect(transactions.size).toBe(1);
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
