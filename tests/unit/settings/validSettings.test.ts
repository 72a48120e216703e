import { describe, expect, it } from "vitest";
import { MAX_HOST_CHARS, MAX_PAUSE_MS, MAX_SITES } from "../../../data/settings/bounds.ts";
import { defaultSettings, SETTINGS_VERSION } from "../../../data/settings/defaultSettings.ts";
import { keepUnknownFields, migrateSettings, validSettings } from "../../../data/settings/validSettings.ts";

const own = {
  ...defaultSettings,
  sites: { ...defaultSettings.sites, mode: "chosen", chosen: ["example.org"] },
  marks: { ...defaultSettings.marks, style: "wavy", color: "orange" },
  textSize: 150,
};

describe("validSettings", () => {
  it.each([
    [undefined],
    [null],
    ["text"],
    [7],
    [[]],
    [[[], {}]],
    [{}],
    [{ version: 1, marks: "junk", sites: { off: 7 }, language: {} }],
    [{ version: 999, marks: null }],
  ])("returns the defaults for %j", (stored) => {
    expect(validSettings(stored)).toEqual(defaultSettings);
  });

  it("returns valid settings unchanged", () => {
    expect(validSettings(own)).toEqual(own);
  });

  it.each([
    ["textSize", { ...own, textSize: 110 }, { ...own, textSize: 100 }],
    [
      "marks.color",
      { ...own, marks: { ...own.marks, color: "red" } },
      { ...own, marks: { ...own.marks, color: "auto" } },
    ],
    ["a pause without end", { ...own, sites: { ...own.sites, pausedUntil: 9e15 } }, own],
    [
      "a host longer than any",
      { ...own, sites: { ...own.sites, chosen: ["a".repeat(MAX_HOST_CHARS + 1), "example.org"] } },
      own,
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
    [
      "a host that no address has",
      { ...own, sites: { ...own.sites, chosen: ["1.2.3.4.5", "[1]", "<all_urls>", "example.org"] } },
      { ...own, sites: { ...own.sites, chosen: ["example.org"] } },
    ],
    ["an unknown field", { ...own, unknown: "red" }, own],
    ["a version of a later release", { ...own, version: 99 }, own],
  ])("replaces only %s when it is invalid", (_, stored, settings) => {
    expect(validSettings(stored)).toEqual(settings);
  });

  it("cuts a list of sites that is too long", () => {
    const hosts = Array.from({ length: MAX_SITES + 1 }, (_, index) => `site${index}.example`);
    const { sites } = validSettings({ ...own, sites: { ...own.sites, off: hosts } });
    expect(sites.off).toEqual(hosts.slice(0, MAX_SITES));
  });

  it("keeps the longest pause", () => {
    const pausedUntil = Date.now() + MAX_PAUSE_MS;
    expect(validSettings({ ...own, sites: { ...own.sites, pausedUntil } }).sites).toMatchObject({
      pausedUntil,
    });
  });
});

/** Stored settings of each released version. */
const { style, kinds } = own.marks;
const ownOfVersion1 = {
  version: 1,
  sites: own.sites,
  marks: { style, kinds, color: "#aa0000", firstInSection: false },
  card: { opensOn: "rest", restMs: 350, leaveMs: 300 },
  badge: own.badge,
  textSize: own.textSize,
  language: own.language,
  reading: own.reading,
};
const profiles: Record<number, object> = {
  1: ownOfVersion1,
  2: own,
};

describe("migrateSettings", () => {
  it("has a test profile of each version", () => {
    expect(Object.keys(profiles).map(Number)).toEqual(
      Array.from({ length: SETTINGS_VERSION }, (_, i) => i + 1),
    );
  });
  it.each(Object.entries(profiles))("loses nothing of a profile of version %s", (_, profile) => {
    expect(validSettings(profile)).toEqual(own);
  });

  it.each([
    ["#003366", "background", "navy"],
    ["#ffe9a8", "background", "auto"],
    ["auto", "background", "auto"],
    ["#1f7fc4", "dotted", "blue"],
    ["#aa0000", "blinking", "orange"],
    ["navy", "background", "navy"],
    ["red", "background", "auto"],
    [7, "background", "auto"],
  ])("replaces the color %s of the first version, in the style %s, by %s", (color, style, nearest) => {
    const stored = { ...ownOfVersion1, marks: { ...ownOfVersion1.marks, color, style } };
    expect(validSettings(stored).marks.color).toBe(nearest);
  });

  it.each([
    [{ firstInSection: true }, "section"],
    [{ firstInSection: false }, "all"],
    [{}, "all"],
    // A release of version 1 has kept the choice of a later one.
    [{ firstInSection: false, repeats: "page" }, "page"],
    [{ firstInSection: true, repeats: "page" }, "section"],
  ])("replaces %j of the first version by the choice “%s”", (marks, repeats) => {
    const stored = { version: 1, marks: { ...own.marks, repeats: undefined, ...marks } };
    expect(validSettings(stored).marks.repeats).toBe(repeats);
    expect(keepUnknownFields(validSettings(stored), stored).marks).not.toHaveProperty("firstInSection");
  });

  it.each([
    [1, 300, 800],
    [1, 500, 500],
    [2, 300, 300],
  ])("turns, in version %d, a leave delay of %d ms into %d ms", (version, leaveMs, kept) => {
    expect(validSettings({ version, card: { leaveMs } }).card.leaveMs).toBe(kept);
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
  ])("migrates %j step by step to %j", (old, settings) => {
    expect(migrateSettings(old, registry, 3)).toEqual(settings);
  });

  it("treats settings without a version as version 0", () => {
    expect(migrateSettings({ size: 2 }, { 0: ({ size }) => ({ textSize: size }) }, 1)).toEqual({
      version: 1,
      textSize: 2,
    });
  });

  it("names the missing migration", () => {
    expect(() => migrateSettings({ version: 1 }, {}, 2)).toThrow("from settings version 1 to 2");
  });
});
