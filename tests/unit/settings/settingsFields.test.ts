import { describe, expect, it } from "vitest";
import { describeSettings } from "../../../components/options/describeSettings.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import {
  fieldsOf,
  isListEntry,
  isValidField,
  mergeSettings,
  settingsFrom,
} from "../../../data/settings/settingsFields.ts";

const { sites, marks } = defaultSettings;
/** Settings without any default value. */
const own: Settings = {
  ...defaultSettings,
  sites: { mode: "chosen", off: ["z.example", "a.example"], chosen: ["a.example"], pausedUntil: 7 },
  syncSites: true,
  marks: {
    style: "wavy",
    color: "navy",
    kinds: { name: false, adjective: false, abbreviation: false },
    repeats: "page",
    inPrint: true,
  },
  card: { opensOn: "click", restMs: 0, leaveMs: 0, staysOpen: true, linksOnTouch: "first-tap" },
  readAloud: { isShown: false, rate: 125 },
  badge: false,
  textSize: 200,
  theme: "low-glare",
  targets: "large",
  language: "ja",
  reading: "clinical",
};
const withOff = (...off: string[]): Settings => ({ ...defaultSettings, sites: { ...sites, off } });

describe("the fields of the settings", () => {
  it("are all settings, and the settings can be made of them", () => {
    expect(settingsFrom(fieldsOf(own))).toEqual(own);
    const [defaults, fields] = [fieldsOf(defaultSettings), fieldsOf(own)];
    for (const [key, value] of defaults)
      expect(fields.get(key), `\`own\` above gives ${key} its default: give it another value`).not.toBe(
        value,
      );
  });

  it("have their default when they are missing or invalid", () => {
    expect(
      settingsFrom(
        new Map<string, unknown>([
          ["badge", "no"],
          ["card.restMs", 5],
        ]),
      ),
    ).toEqual({
      ...defaultSettings,
      card: { ...defaultSettings.card, restMs: 5 },
    });
  });

  it.each([
    ["badge", false, true],
    ["badge", 0, false],
    ["marks.kinds.name", true, true],
    ["sites.off/a.example", true, true],
    ["sites.off/a.example", false, true],
    ["sites.off/a.example", "yes", false],
    ["sites.off/not a host", true, false],
    ["sites.off", ["a.example"], false],
    ["badge/a.example", true, false],
    ["marks", marks, false],
    ["version", 2, false],
    ["unknown", true, false],
    ["constructor", true, false],
  ])("%s can be %j: %s", (key, value, isValid) => {
    expect(isValidField(key, value)).toBe(isValid);
  });
});

describe("mergeSettings", () => {
  it.each([
    [withOff("a"), withOff("a", "b"), withOff("a", "c"), ["a", "c", "b"]],
    [withOff("a", "b"), withOff("b"), withOff("a", "b", "c"), ["b", "c"]],
    [withOff("a"), withOff("a"), withOff(), []],
    [withOff(), withOff("a"), withOff("a"), ["a"]],
  ])("merges lists by entry", (base, one, other, off) => {
    expect(mergeSettings(base, one, other)).toEqual(withOff(...off));
  });

  it("keeps the changes of both sides, and its own where both changed a setting", () => {
    const one: Settings = { ...defaultSettings, badge: false, textSize: 125 };
    const other: Settings = { ...defaultSettings, reading: "clinical", textSize: 200 };
    expect(mergeSettings(defaultSettings, one, other)).toEqual({ ...one, reading: "clinical" });
  });
});

it("a summary tells of every setting but the lists of sites and the pause", () => {
  const translator = createTranslator("en-US", en);
  const before = describeSettings(defaultSettings, translator);
  for (const [key, value] of fieldsOf(own)) {
    if (isListEntry(key) || key === "sites.pausedUntil") continue;
    const changed = settingsFrom(new Map([...fieldsOf(defaultSettings), [key, value]]));
    const after = describeSettings(changed, translator);
    expect(
      after.filter((text, index) => text.value !== before[index]?.value).map(({ field }) => field),
    ).toEqual([key]);
  }
});
