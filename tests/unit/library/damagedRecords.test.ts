import "fake-indexeddb/auto";
import { expect, it, vi } from "vitest";
import { bundledContentVersion } from "../../../data/content/contentVersion.compiled.ts";
import { type Library, RECORD_STORES, STORES } from "../../../data/library/openLibrary.ts";
import { readLibrary } from "../../../data/library/readLibrary.ts";
import { eventually } from "../../tools/eventually.ts";
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

type Change = (library: Library) => Promise<unknown>;

/** Returns a change that replaces every record by another value under the same key. */
const eachRecord =
  (replace: (record: object) => object): Change =>
  async (library) => {
    for (const store of RECORD_STORES)
      for (const record of await library.getAll(store))
        await library.put(store, { ...replace(record), id: record.id } as never);
  };

const eachField = (replace: (value: unknown) => unknown) =>
  eachRecord((record) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, replace(value)])),
  );

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
    (url): [string, number, Change] => [
      `an address of a forbidden scheme (${url})`,
      1,
      (library) => library.put("organizations", { ...organization, url }),
    ],
  ),
  ["no field but the keys", RECORDS, eachRecord(() => ({}))],
  ["numbers in all fields", RECORDS, eachField(() => 5)],
  ["lists in all fields", RECORDS, eachField((value) => [value])],
  [
    "no record, and not even a content version",
    0,
    async (library) => {
      for (const store of STORES) await library.clear(store);
    },
  ],
] satisfies [string, number, Change][])(
  "repairs a library with %s and logs %d records",
  async (_, count, change) => {
    await tamper(change);
    await expectAllFromLibrary();
    const { records } = await readLibrary();
    expect(records.organizations.find(({ id }) => id === "dystonia-society")).toEqual(organization);
    await eventually(async () => expect(await repairCounts()).toEqual(count > 0 ? [count] : []));
  },
);
