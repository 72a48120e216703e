import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import { LIBRARY_NAME } from "../../../data/library/openLibrary.ts";
import { prepareLibrary, readLibrary, repairLibrary } from "../../../data/library/readLibrary.ts";
import { changeOwnData } from "../../../data/own/changeOwnData.ts";
import type { OwnDataReason } from "../../../data/own/OwnDataError.ts";
import {
  type Migration,
  migrations,
  OWN_DATABASE_NAME,
  OWN_STORES,
  openOwnData,
} from "../../../data/own/openOwnData.ts";
import { readOwnData } from "../../../data/own/readOwnData.ts";
import { change, expectRefusal, sorted, stored, useNoOwnData } from "./ownDataOfTest.ts";
import { contact, fullData, nurse } from "./sampleOwnData.ts";

vi.mock("../../../data/browser.ts", () => import("../library/fakeStorage.ts"));

useNoOwnData();

const fill = () => change({ kind: "import", data: fullData });
const expectFull = async () => expect(await stored()).toEqual(sorted(fullData));

describe("own data is not touched", () => {
  it("by a repair of the library", async () => {
    await fill();
    await repairLibrary();
    await expectFull();
  });

  it("when the library is damaged and filled again", async () => {
    await fill();
    await prepareLibrary();
    const library = await openDB(LIBRARY_NAME);
    await library.clear("forms");
    library.close();
    await readLibrary();
    await expectFull();
  });

  it("when the library of a later release is replaced", async () => {
    await fill();
    await deleteDB(LIBRARY_NAME);
    (await openDB(LIBRARY_NAME, 99)).close();
    await prepareLibrary();
    await expectFull();
  });
});

describe("the structure of the database", () => {
  /** Later releases: one splits a field of the contacts, the next one adds a store. */
  const later: readonly Migration[] = [
    async (_, transaction) => {
      const contacts = transaction.objectStore("contacts");
      for (const record of await contacts.getAll()) await contacts.put?.({ ...record, names: [record.name] });
    },
    (database) => void database.createObjectStore("visits", { keyPath: "id" }),
  ];

  it("is migrated step by step, and keeps every record", async () => {
    await fill();
    const database = await openOwnData([...migrations, ...later]);
    expect(database.version).toBe(migrations.length + 2);
    expect([...database.objectStoreNames]).toEqual([...OWN_STORES, "visits"].sort());
    expect(await database.get("contacts", contact.id)).toEqual({ ...contact, names: [contact.name] });
    expect(await database.count("words")).toBe(fullData.words.length);
    database.close();
  });

  it("runs only the steps that are missing", async () => {
    await fill();
    const ran: number[] = [];
    const steps = [...migrations, ...later].map<Migration>((step, index) => (...args) => {
      ran.push(index + 1);
      return step(...args);
    });
    (await openOwnData(steps.slice(0, 2))).close();
    (await openOwnData(steps)).close();
    (await openOwnData(steps)).close();
    expect(ran).toEqual([2, 3]);
  });

  it("stays as it was when a step fails", async () => {
    await fill();
    const broken: Migration = (database) => {
      database.deleteObjectStore("contacts");
      throw new Error("A step that fails");
    };
    await expect(openOwnData([...migrations, broken])).rejects.toThrow("Own data cannot be used");
    await expectFull();
  });
});

describe("own data that cannot be used is kept, and the reader is told why", () => {
  const expectReason = async (reason: OwnDataReason) => {
    await expect(readOwnData()).rejects.toMatchObject({ name: "OwnDataError", reason });
    expect(await changeOwnData({ kind: "put-contact", contact })).toEqual({ status: "failed", reason });
  };

  it("written by a later release", async () => {
    const database = await openDB(OWN_DATABASE_NAME, 99, {
      upgrade: (later) => void later.createObjectStore("contacts").put("kept", 1),
    });
    database.close();
    await expectReason("newer-version");
    const later = await openDB(OWN_DATABASE_NAME, 99);
    expect(await later.get("contacts", 1)).toBe("kept");
    later.close();
  });

  it("without one of its stores", async () => {
    const database = await openDB(OWN_DATABASE_NAME, migrations.length, {
      upgrade: (damaged) => void damaged.createObjectStore("contacts", { keyPath: "id" }).put(nurse),
    });
    database.close();
    await expectReason("damaged");
    const kept = await openDB(OWN_DATABASE_NAME);
    expect(await kept.getAll("contacts")).toEqual([nurse]);
    kept.close();
  });

  it("with a record that this release cannot read", async () => {
    await fill();
    const database = await openDB(OWN_DATABASE_NAME);
    await database.put("contacts", { ...nurse, id: "later", kind: "robot" });
    database.close();
    const { data, unreadableCount } = await readOwnData();
    expect(unreadableCount).toBe(1);
    expect(sorted(data)).toEqual(sorted(fullData));
    await change({ kind: "remove-contact", before: nurse });
    const kept = await openDB(OWN_DATABASE_NAME);
    expect(await kept.get("contacts", "later")).toMatchObject({ kind: "robot" });
    kept.close();
  });

  it.each([
    ["InvalidStateError", "unavailable"],
    ["SecurityError", "unavailable"],
    ["UnknownError", "unavailable"],
    ["QuotaExceededError", "quota"],
  ] as const)("in a browser whose storage fails with %s", async (name, reason) => {
    // Permanent private browsing of Firefox rejects with an InvalidStateError.
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("A mutation operation was attempted", name);
    });
    await expectReason(reason);
  });

  it("on a full disk, which refuses a change as a whole", async () => {
    await fill();
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (++puts === 3) throw new DOMException("The disk is full", "QuotaExceededError");
      return put.apply(this, args);
    };
    const contacts = ["a", "b", "c"].map((id) => ({ ...nurse, id }));
    await expectRefusal(
      { kind: "import", data: { ...fullData, contacts } },
      { status: "failed", reason: "quota" },
    );
    IDBObjectStore.prototype.put = put;
    await expectFull();
  });

  it("on a full disk, which the browser notices at the end of the change", async () => {
    await fill();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      const { transaction } = this;
      const request = put.apply(this, args);
      const full = new DOMException("The disk is full", "QuotaExceededError");
      Object.defineProperty(transaction, "error", { get: () => full });
      request.addEventListener("success", () => transaction.abort());
      return request;
    };
    expect(await changeOwnData({ kind: "put-contact", contact: { ...nurse, id: "new" } })).toEqual({
      status: "failed",
      reason: "quota",
    });
    IDBObjectStore.prototype.put = put;
    await expectFull();
  });
});
