import { beforeEach, describe, expect, it, vi } from "vitest";

const local: Record<string, unknown> = {};

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
      },
    },
  };
});

const { changeSettings, readSettings, repairSettings } = await import(
  "../../../data/settings/settingsStorage.ts"
);
const { defaultSettings, SETTINGS_VERSION } = await import("../../../data/settings/defaultSettings.ts");

const changed = { ...defaultSettings, badge: false };

beforeEach(() => {
  for (const key of Object.keys(local)) delete local[key];
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
