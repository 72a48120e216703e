import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it, vi } from "vitest";
import { bundledRecords } from "../../../data/content/bundle.ts";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";
import { LIBRARY_NAME, LIBRARY_VERSION } from "../../../data/library/openLibrary.ts";
import { prepareLibrary, readLibrary } from "../../../data/library/readLibrary.ts";
import {
  expectAllFromLibrary,
  organization,
  RECORDS,
  repairCounts,
  tamper,
  useNewLibrary,
} from "./libraryOfTest.ts";

vi.mock("../../../data/browser.ts", () => import("./fakeStorage.ts"));

useNewLibrary();

describe("readLibrary", () => {
  it("fills an empty library and reads from it, in the order of the source", expectAllFromLibrary);

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

  it("returns the bundle when the database is of a later version, and recreates it", async () => {
    (await openDB(LIBRARY_NAME, LIBRARY_VERSION + 1)).close();
    const { records, origin, reason } = await readLibrary();
    expect([origin, reason]).toEqual(["bundle", "newer-version"]);
    expect(records).toEqual(bundledRecords);
    // A database of a later release is not damaged: no repair is logged.
    await prepareLibrary();
    await expectAllFromLibrary();
    expect(await repairCounts()).toEqual([]);
  });

  it("returns the bundle when stores are missing, and recreates the database", async () => {
    (
      await openDB(LIBRARY_NAME, LIBRARY_VERSION, { upgrade: (db) => void db.createObjectStore("alien") })
    ).close();
    expect(await readLibrary()).toMatchObject({ origin: "bundle", reason: "damaged" });
    await prepareLibrary();
    await expectAllFromLibrary();
    expect(await repairCounts()).toEqual([RECORDS]);
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
