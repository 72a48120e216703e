import { beforeEach, describe, expect, it, vi } from "vitest";
import { eventually } from "../../tools/eventually.ts";

type Listener = (changes: Record<string, object>, area: string) => void;

const local: Record<string, unknown> = {};
const listeners = new Set<Listener>();
/** The items of the policy; rejects without one, as Firefox does. */
const readPolicy = vi.fn<() => Promise<Record<string, unknown>>>();

vi.mock("../../../data/browser.ts", () => {
  const never = () => new Promise(() => {});
  return {
    browser: {
      storage: {
        local: {
          get: async (keys: string | string[]) =>
            structuredClone(
              Object.fromEntries([keys].flat().flatMap((key) => (key in local ? [[key, local[key]]] : []))),
            ),
          set: async (items: object) => void Object.assign(local, structuredClone(items)),
        },
        sync: { get: never, set: never, remove: never },
        managed: { get: () => readPolicy() },
        onChanged: {
          addListener: (listener: Listener) => void listeners.add(listener),
          removeListener: (listener: Listener) => void listeners.delete(listener),
        },
      },
    },
  };
});

const { changeSettings, readOwnSettings, readSettings, repairSettings, watchSettings } = await import(
  "../../../data/settings/settingsStorage.ts"
);
const { defaultSettings, SETTINGS_VERSION } = await import("../../../data/settings/defaultSettings.ts");

const changed = { ...defaultSettings, badge: false };

beforeEach(() => {
  for (const key of Object.keys(local)) delete local[key];
  readPolicy.mockRejectedValue(new Error("Managed storage manifest not found"));
});

describe("changeSettings", () => {
  it("stores a change, and waits for no sync", async () => {
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect(local).toEqual({ settings: changed });
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

  it("keeps fields that this release does not know", async () => {
    local.settings = { ...defaultSettings, glow: 7, marks: { ...defaultSettings.marks, halo: 1 } };
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect(local.settings).toEqual({ ...changed, glow: 7, marks: { ...defaultSettings.marks, halo: 1 } });
    expect(await readSettings()).toEqual(changed);
  });
});

describe("repairSettings", () => {
  it("writes nothing if nothing was ever set", async () => {
    await repairSettings();
    expect(local).toEqual({});
  });

  it("replaces an invalid field by its default", async () => {
    local.settings = { ...changed, textSize: 3 };
    await repairSettings();
    expect(local.settings).toEqual(changed);
  });
});

describe("settings of a later release", () => {
  const later = { ...changed, version: SETTINGS_VERSION + 1, glow: 7, textSize: 300 };

  it("keep their valid and their unknown fields after a downgrade", async () => {
    local.settings = later;
    await repairSettings();
    expect(local.settings).toEqual({ ...changed, glow: 7 });
  });

  it("keep their unknown fields when a setting changes before the repair", async () => {
    local.settings = later;
    await changeSettings((settings) => ({ ...settings, reading: "clinical" }));
    expect(local.settings).toEqual({ ...changed, glow: 7, reading: "clinical" });
  });
});

describe("settings that an organization has set", () => {
  const policy = {
    language: "de",
    wording: "clinical",
    sites: { mode: "chosen", chosen: ["clinic.example"], off: ["mail.example"] },
  };
  const own = {
    ...defaultSettings,
    language: "fr" as const,
    sites: { ...defaultSettings.sites, chosen: ["own.example"] },
  };

  it("win over those of the reader, and are not stored with them", async () => {
    readPolicy.mockResolvedValue(policy);
    local.settings = own;
    expect(await readSettings()).toMatchObject({
      language: "de",
      reading: "clinical",
      sites: { mode: "chosen", chosen: ["clinic.example", "own.example"], off: ["mail.example"] },
    });
    expect(await readOwnSettings()).toEqual(own);
    const changed = await changeSettings((settings) => ({
      ...settings,
      badge: false,
      language: "it",
      sites: { ...settings.sites, chosen: [...settings.sites.chosen.slice(1), "new.example"], off: [] },
    }));
    expect(changed).toMatchObject({
      badge: false,
      language: "de",
      sites: { chosen: ["clinic.example", "own.example", "new.example"], off: ["mail.example"] },
    });
    // Sync takes what is stored to other devices.
    expect(local.settings).toEqual({
      ...own,
      badge: false,
      language: "it",
      sites: { ...own.sites, chosen: ["own.example", "new.example"] },
    });
  });

  it("leave the reader's own when the policy ends", async () => {
    readPolicy.mockResolvedValue(policy);
    await changeSettings((settings) => ({ ...settings, textSize: 200 }));
    readPolicy.mockResolvedValue({});
    expect(await readSettings()).toEqual({ ...defaultSettings, textSize: 200 });
  });

  it("are told with each change, of the reader's or of the policy", async () => {
    const told: unknown[] = [];
    const stopping = new AbortController();
    watchSettings(
      ({ language, badge }, before) => told.push([language, badge, before.language, before.badge]),
      stopping.signal,
    );
    readPolicy.mockResolvedValue(policy);
    local.settings = own;
    const tell = (changes: Record<string, object>, area: string) => {
      for (const listener of listeners) listener(changes, area);
    };
    tell({ settings: { oldValue: own, newValue: { ...own, badge: false } } }, "local");
    await eventually(() => expect(told).toEqual([["de", false, "de", true]]));
    tell({ language: { newValue: "de" } }, "managed");
    await eventually(() => expect(told[1]).toEqual(["de", true, "fr", true]));
    tell({ contacts: { newValue: [] } }, "managed");
    stopping.abort();
    expect(listeners.size).toBe(0);
    expect(told).toHaveLength(2);
  });
});
