import { beforeEach, describe, expect, it, vi } from "vitest";

type Area = { [key: string]: unknown };
const areas: { local: Area; sync: Area } = { local: {}, sync: {} };
const isFull = { sync: false };
/** A read of sync waits for this promise. */
const delay: { sync: Promise<void> | undefined } = { sync: undefined };

vi.mock("../../../data/browser.ts", () => {
  const area = (name: "local" | "sync") => ({
    get: async (keys: string | string[]) => {
      if (name === "sync") await delay.sync;
      const found = [keys].flat().flatMap((key) => (key in areas[name] ? [[key, areas[name][key]]] : []));
      return structuredClone(Object.fromEntries(found));
    },
    set: async (items: Area) => {
      if (name === "sync" && isFull.sync) throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
      Object.assign(areas[name], structuredClone(items));
    },
    remove: async (key: string) => {
      delete areas[name][key];
    },
  });
  return { browser: { storage: { local: area("local"), sync: area("sync") } } };
});

const { changeSettings, pullSettings, readSettings } = await import(
  "../../../data/settings/settingsStorage.ts"
);
const { defaultSettings } = await import("../../../data/settings/defaultSettings.ts");

const changed = { ...defaultSettings, badge: false };

beforeEach(() => {
  areas.local = {};
  areas.sync = {};
  isFull.sync = false;
});

describe("changeSettings", () => {
  it("stores a change locally and in sync", async () => {
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect(areas).toEqual({ local: { settings: changed }, sync: { settings: changed } });
  });

  it("loses none of two concurrent changes", async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, badge: false })),
      changeSettings((settings) => ({ ...settings, textSize: 200 })),
    ]);
    expect(await readSettings()).toEqual({ ...changed, textSize: 200 });
  });

  it("rejects an invalid change and stores nothing", async () => {
    await changeSettings(() => changed);
    await expect(changeSettings((settings) => ({ ...settings, textSize: 110 as 100 }))).rejects.toThrow();
    expect(await readSettings()).toEqual(changed);
  });

  it("keeps a change that does not fit into sync storage, and sends it again later", async () => {
    areas.sync.settings = defaultSettings;
    isFull.sync = true;
    await changeSettings(() => changed);
    await pullSettings();
    expect(await readSettings()).toEqual(changed);
    isFull.sync = false;
    await pullSettings();
    expect(areas).toEqual({ local: { settings: changed }, sync: { settings: changed } });
  });

  it("keeps a change whose page closes before the change is synced", async () => {
    areas.sync.settings = defaultSettings;
    const { promise, resolve } = Promise.withResolvers<void>();
    delay.sync = promise;
    const unfinished = changeSettings(() => changed);
    await vi.waitFor(() => expect(areas.local.settings).toEqual(changed));
    delay.sync = undefined;
    // The browser releases the lock of a page that closes.
    const locks = vi.spyOn(navigator.locks, "request");
    locks.mockImplementationOnce((async (_name: string, work: () => Promise<void>) => work()) as never);
    await pullSettings();
    expect(areas).toEqual({ local: { settings: changed }, sync: { settings: changed } });
    locks.mockRestore();
    resolve();
    await unfinished;
  });

  it("does not overwrite the synced settings of a later release", async () => {
    areas.sync.settings = { ...defaultSettings, version: 99, more: true };
    await changeSettings(() => changed);
    expect(areas.sync.settings).toMatchObject({ version: 99, more: true });
    expect(await readSettings()).toEqual(changed);
  });

  it("keeps fields that this release does not know", async () => {
    areas.local.settings = { ...defaultSettings, glow: 7, marks: { ...defaultSettings.marks, halo: 1 } };
    await changeSettings((settings) => ({ ...settings, badge: false }));
    const wanted = { ...changed, glow: 7, marks: { ...defaultSettings.marks, halo: 1 } };
    expect(areas).toEqual({ local: { settings: wanted }, sync: { settings: wanted } });
    expect(await readSettings()).toEqual(changed);
  });
});

describe("pullSettings", () => {
  it("writes nothing if nothing was ever set", async () => {
    await pullSettings();
    expect(areas.local).toEqual({});
  });

  it("applies the synced settings of another browser", async () => {
    areas.local.settings = defaultSettings;
    areas.sync.settings = changed;
    await pullSettings();
    expect(areas.local.settings).toEqual(changed);
  });

  it("replaces an invalid field by its default", async () => {
    areas.local.settings = { ...changed, textSize: 3 };
    await pullSettings();
    expect(areas.local.settings).toEqual(changed);
  });

  it.each([[7], ["x"], [{}], [[]], [null], [{ version: "2", badge: true }], [{ version: -1 }]])(
    "keeps the local settings when sync has %j",
    async (junk) => {
      areas.local.settings = changed;
      areas.sync.settings = junk;
      await pullSettings();
      expect(await readSettings()).toEqual(changed);
    },
  );
});

describe("settings of a later release", () => {
  const later = { ...changed, version: 3, glow: 7, textSize: 300 };

  it("keep their valid and their unknown fields after a downgrade", async () => {
    areas.local.settings = later;
    await pullSettings();
    expect(areas.local.settings).toEqual({ ...changed, glow: 7 });
  });

  it("keep their unknown fields when a setting changes before the first pull", async () => {
    areas.local.settings = later;
    await changeSettings((settings) => ({ ...settings, reading: "clinical" }));
    expect(areas.local.settings).toEqual({ ...changed, glow: 7, reading: "clinical" });
  });

  it("set the fields that both releases know when they arrive by sync", async () => {
    areas.local.settings = { ...defaultSettings, halo: 1 };
    areas.sync.settings = later;
    await pullSettings();
    expect(areas.local.settings).toEqual({ ...changed, glow: 7, halo: 1 });
    expect(areas.sync.settings).toEqual(later);
  });

  it("do not undo a local change when they arrive by sync", async () => {
    await changeSettings(() => changed);
    areas.sync.settings = { ...later, badge: true };
    await changeSettings((settings) => ({ ...settings, reading: "clinical" }));
    await pullSettings();
    expect(await readSettings()).toEqual({ ...changed, reading: "clinical" });
    expect(areas.sync.settings).toMatchObject({ version: 3, badge: true });
  });
});
