import * as v from "valibot";
import { beforeEach, expect, it, vi } from "vitest";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";

type Area = { [key: string]: unknown };
/** Settings as a release of any version has them. */
type AnySettings = Omit<Settings, "version" | "textSize"> & {
  version: number;
  textSize: number;
  glow?: number;
};

const areas: { local: Area; sync: Area } = { local: {}, sync: {} };

vi.mock("../../../data/browser.ts", () => {
  const area = (name: "local" | "sync") => ({
    get: async (keys: string | string[]) => {
      const found = [keys].flat().flatMap((key) => (key in areas[name] ? [[key, areas[name][key]]] : []));
      return structuredClone(Object.fromEntries(found));
    },
    set: async (items: Area) => void Object.assign(areas[name], structuredClone(items)),
    remove: async (key: string) => void delete areas[name][key],
  });
  return { browser: { storage: { local: area("local"), sync: area("sync") } } };
});

/** What a release does with settings; from the second on they hold how marks glow, and larger texts. */
async function release(version: number) {
  const at = "../../../data/settings";
  vi.resetModules();
  vi.doMock(`${at}/settingsVersion.ts`, () => ({ SETTINGS_VERSION: version }));
  vi.doMock(`${at}/migrateSettings.ts`, async (original) => {
    const own = await original<typeof import("../../../data/settings/migrateSettings.ts")>();
    const keep = (old: Area) => old;
    return {
      ...own,
      migrateSettings: (stored: object) => own.migrateSettings(stored as Area, { 1: keep, 2: keep }, version),
    };
  });
  vi.doMock(`${at}/SettingsSchema.ts`, async (original) => {
    const own = await original<typeof import("../../../data/settings/SettingsSchema.ts")>();
    const more = { glow: v.number(), textSize: v.picklist([100, 300]) };
    return version > 1
      ? { ...own, SettingsSchema: v.strictObject({ ...own.SettingsSchema.entries, ...more }) }
      : own;
  });
  vi.doMock(`${at}/defaultSettings.ts`, async (original) => {
    const own = await original<typeof import("../../../data/settings/defaultSettings.ts")>();
    return version > 1 ? { defaultSettings: { ...own.defaultSettings, glow: 0 } } : own;
  });
  const { pullSettings } = await import("../../../data/settings/pullSettings.ts");
  const { changeSettings } = await import("../../../data/settings/changeSettings.ts");
  return {
    pull: pullSettings,
    change: (change: Partial<AnySettings>) =>
      changeSettings((settings) => ({ ...settings, ...change }) as Settings),
    read: () => areas.local.settings as AnySettings,
  };
}

const sites = (...off: string[]): Settings["sites"] => ({
  mode: "everywhere",
  off,
  chosen: [],
  pausedUntil: 0,
});

beforeEach(() => {
  areas.local = {};
  areas.sync = {};
});

it.each(["with sync", "without sync"])("loses nothing by a step back, %s", async (where) => {
  const later = await release(2);
  await later.change({ glow: 7, textSize: 300, badge: false, sites: sites("a.example", "b.example") });
  const wanted = later.read();
  if (where === "without sync") areas.sync = {};
  const older = await release(1);
  await older.pull();
  expect(older.read()).toEqual({
    ...wanted,
    version: 1,
    textSize: 100,
    glow: undefined,
  });
  await (await release(2)).pull();
  expect(areas.local.settings).toEqual(wanted);
  expect(areas.sync.settings).toEqual(wanted);
});

it("keeps what the reader has changed in between, and all else of the later release", async () => {
  const later = await release(2);
  await later.change({ glow: 7, textSize: 300, badge: false, sites: sites("a.example", "b.example") });
  const wanted = later.read();
  const older = await release(1);
  await older.pull();
  await older.change({ badge: true, reading: "clinical", sites: sites("b.example", "c.example") });
  await older.pull();
  const again = await release(2);
  await again.pull();
  const changed = { ...wanted, badge: true, reading: "clinical", sites: sites("b.example", "c.example") };
  expect(areas.local.settings).toEqual(changed);
  expect(areas.sync.settings).toEqual(changed);
  // It is once: what is changed from now on holds.
  await again.change({ glow: 0, badge: false });
  await again.pull();
  expect(again.read()).toEqual({ ...changed, glow: 0, badge: false });
});

it("loses nothing where the reader changes settings before the background has looked at them", async () => {
  await (await release(2)).change({ glow: 7, badge: false });
  await (await release(1)).change({ reading: "clinical" });
  await (await release(2)).change({ textSize: 300 });
  expect(areas.local.settings).toMatchObject({
    version: 2,
    glow: 7,
    badge: false,
    reading: "clinical",
    textSize: 300,
  });
});

it("loses nothing by two steps back, one by one or at once", async () => {
  await (await release(3)).change({ glow: 9 });
  const second = await release(2);
  await second.pull();
  expect(second.read()).toMatchObject({ version: 2, glow: 9 });
  await second.change({ glow: 8, textSize: 300 });
  const first = await release(1);
  await first.pull();
  await first.change({ badge: false });
  await (await release(2)).pull();
  const wanted = { glow: 8, textSize: 300, badge: false };
  expect(areas.local.settings).toMatchObject({ ...wanted, version: 2 });
  await (await release(3)).pull();
  expect(areas.local.settings).toMatchObject({ ...wanted, version: 3 });
  await (await release(1)).pull();
  await (await release(3)).pull();
  expect(areas.local.settings).toMatchObject({ ...wanted, version: 3 });
});

it("keeps what another browser's later release has set, before and after a change here", async () => {
  const here = await release(1);
  await here.change({ badge: false });
  const there = { ...here.read(), version: 2, glow: 7 };
  areas.sync.settings = there;
  await here.pull();
  await here.change({ reading: "clinical" });
  areas.sync.settings = { ...there, glow: 8, language: "fr" };
  await (await release(2)).pull();
  const wanted = { version: 2, glow: 8, language: "fr", badge: false, reading: "clinical" };
  expect(areas.local.settings).toMatchObject(wanted);
  expect(areas.sync.settings).toMatchObject(wanted);
});

it("takes what another browser has set with the later release since then", async () => {
  await (await release(2)).change({ glow: 7, textSize: 300 });
  await (await release(1)).pull();
  areas.sync.settings = { ...(areas.sync.settings as AnySettings), glow: 8, textSize: 100 };
  await (await release(2)).pull();
  expect(areas.local.settings).toMatchObject({ glow: 8, textSize: 100 });
});

it.each([[7], ["x"], [{}], [[]], [null], [{ version: "2", badge: true }], [{ version: -1 }]])(
  "keeps what is set here where sync has %j",
  async (junk) => {
    const here = await release(1);
    await here.change({ badge: false });
    areas.sync.settings = junk;
    await here.pull();
    expect(here.read().badge).toBe(false);
  },
);

it.each([[7], ["x"], [[null, 7, {}, { newer: 5, taken: 5 }, { newer: { version: 2 } }]]])(
  "goes on where %j is put aside",
  async (junk) => {
    const here = await release(1);
    await here.change({ badge: false });
    areas.local["settings-newer"] = junk;
    await here.pull();
    await (await release(2)).pull();
    expect(areas.local.settings).toMatchObject({ version: 2, badge: false, glow: 0 });
  },
);
