import { beforeEach, describe, expect, it, vi } from "vitest";

type Area = { [key: string]: unknown };
const areas: { local: Area; sync: Area } = { local: {}, sync: {} };
const full = { sync: false };
/** What an answer of sync waits for. */
const until: { sync: Promise<void> | undefined } = { sync: undefined };

vi.mock("../../../data/browser.ts", () => {
  const area = (name: "local" | "sync") => ({
    get: async (keys: string | string[]) => {
      if (name === "sync") await until.sync;
      const found = [keys].flat().flatMap((key) => (key in areas[name] ? [[key, areas[name][key]]] : []));
      return structuredClone(Object.fromEntries(found));
    },
    set: async (items: Area) => {
      if (name === "sync" && full.sync) throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
      Object.assign(areas[name], structuredClone(items));
    },
    remove: async (key: string) => {
      delete areas[name][key];
    },
  });
  return { browser: { storage: { local: area("local"), sync: area("sync") } } };
});

const { changeSettings } = await import("../../../data/settings/changeSettings.ts");
const { pullSettings } = await import("../../../data/settings/pullSettings.ts");
const { readSettings } = await import("../../../data/settings/readSettings.ts");
const { defaultSettings } = await import("../../../data/settings/defaultSettings.ts");

const calm = { ...defaultSettings, badge: false };

beforeEach(() => {
  areas.local = {};
  areas.sync = {};
  full.sync = false;
});

describe("changeSettings", () => {
  it("stores here and for the reader's other browsers", async () => {
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect(areas).toEqual({ local: { settings: calm }, sync: { settings: calm } });
  });

  it("loses no change of two at once", async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, badge: false })),
      changeSettings((settings) => ({ ...settings, textSize: 200 })),
    ]);
    expect(await readSettings()).toEqual({ ...calm, textSize: 200 });
  });

  it("stores nothing that is not valid", async () => {
    await changeSettings(() => calm);
    await expect(changeSettings((settings) => ({ ...settings, textSize: 110 as 100 }))).rejects.toThrow();
    expect(await readSettings()).toEqual(calm);
  });

  it("holds here where sync is full, and is not undone by what sync still has", async () => {
    areas.sync.settings = defaultSettings;
    full.sync = true;
    await changeSettings(() => calm);
    await pullSettings();
    expect(await readSettings()).toEqual(calm);
    full.sync = false;
    await pullSettings();
    expect(areas).toEqual({ local: { settings: calm }, sync: { settings: calm } });
  });

  it("is not undone where its page is shut before sync has it", async () => {
    areas.sync.settings = defaultSettings;
    const { promise, resolve } = Promise.withResolvers<void>();
    until.sync = promise;
    const left = changeSettings(() => calm);
    await vi.waitFor(() => expect(areas.local.settings).toEqual(calm));
    until.sync = undefined;
    // The lock of a page is free when the page is gone.
    const locks = vi.spyOn(navigator.locks, "request");
    locks.mockImplementationOnce((async (_name: string, work: () => Promise<void>) => work()) as never);
    await pullSettings();
    expect(areas).toEqual({ local: { settings: calm }, sync: { settings: calm } });
    locks.mockRestore();
    resolve();
    await left;
  });

  it("leaves in sync what a later release has put there", async () => {
    areas.sync.settings = { ...defaultSettings, version: 99, more: true };
    await changeSettings(() => calm);
    expect(areas.sync.settings).toMatchObject({ version: 99, more: true });
    expect(await readSettings()).toEqual(calm);
  });
});

describe("pullSettings", () => {
  it("writes nothing where nothing was set", async () => {
    await pullSettings();
    expect(areas.local).toEqual({});
  });

  it("brings what another browser has set", async () => {
    areas.local.settings = defaultSettings;
    areas.sync.settings = calm;
    await pullSettings();
    expect(areas.local.settings).toEqual(calm);
  });

  it("mends what is stored here", async () => {
    areas.local.settings = { ...calm, textSize: 3 };
    await pullSettings();
    expect(areas.local.settings).toEqual(calm);
  });
});
