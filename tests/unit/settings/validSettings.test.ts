import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { migrateSettings } from "../../../data/settings/migrateSettings.ts";
import { SETTINGS_VERSION } from "../../../data/settings/settingsVersion.ts";
import { validSettings } from "../../../data/settings/validSettings.ts";

const own = {
  ...defaultSettings,
  sites: { ...defaultSettings.sites, mode: "chosen", chosen: ["example.org"] },
  marks: { ...defaultSettings.marks, style: "wavy", color: "#aa0000" },
  textSize: 150,
};

describe("validSettings", () => {
  it.each([[undefined], [null], ["text"], [7], [[]], [{}]])("gives the defaults for %j", (stored) => {
    expect(validSettings(stored)).toEqual(defaultSettings);
  });

  it("gives valid settings back as they are", () => {
    expect(validSettings(own)).toEqual(own);
  });

  it.each([
    ["textSize", { ...own, textSize: 110 }, { ...own, textSize: 100 }],
    [
      "marks.color",
      { ...own, marks: { ...own.marks, color: "red" } },
      { ...own, marks: { ...own.marks, color: "auto" } },
    ],
    [
      "marks.kinds.name",
      { ...own, marks: { ...own.marks, kinds: { name: 1, adjective: false, abbreviation: true } } },
      { ...own, marks: { ...own.marks, kinds: { name: true, adjective: false, abbreviation: true } } },
    ],
    ["card", { ...own, card: "none" }, own],
    [
      "a host",
      { ...own, sites: { ...own.sites, chosen: ["example.org", "not a host", 3, "example.net"] } },
      { ...own, sites: { ...own.sites, chosen: ["example.org", "example.net"] } },
    ],
    ["an unknown field", { ...own, colour: "red" }, own],
    ["a version of a later release", { ...own, version: 99 }, own],
  ])("keeps all but %s where that is not valid", (_, stored, settings) => {
    expect(validSettings(stored)).toEqual(settings);
  });
});

/** A profile of each version that was ever released, as its browser holds it. */
const profiles: Record<number, object> = { 1: own };

describe("migrateSettings", () => {
  it("has a profile of each version to try", () => {
    expect(Object.keys(profiles).map(Number)).toEqual(
      Array.from({ length: SETTINGS_VERSION }, (_, i) => i + 1),
    );
  });
  it.each(Object.entries(profiles))("opens a profile of version %s without loss", (_, profile) => {
    expect(validSettings(profile)).toEqual(own);
  });

  const registry = {
    1: (old: object) => ({ ...old, color: "#aa0000" }),
    2: ({ color, ...old }: { color?: unknown }) => ({ ...old, marks: { color } }),
  };

  it.each([
    [
      { version: 1, badge: false },
      { version: 3, badge: false, marks: { color: "#aa0000" } },
    ],
    [
      { version: 2, color: "#123456" },
      { version: 3, marks: { color: "#123456" } },
    ],
    [
      { version: 3, marks: {} },
      { version: 3, marks: {} },
    ],
    [
      { version: 4, more: true },
      { version: 4, more: true },
    ],
  ])("leads %j step by step to %j", (old, settings) => {
    expect(migrateSettings(old, registry, 3)).toEqual(settings);
  });

  it("counts settings without a version as older than all", () => {
    expect(migrateSettings({ size: 2 }, { 0: ({ size }) => ({ textSize: size }) }, 1)).toEqual({
      version: 1,
      textSize: 2,
    });
  });

  it("says which step is missing", () => {
    expect(() => migrateSettings({ version: 1 }, {}, 2)).toThrow("from settings version 1 to 2");
  });
});
