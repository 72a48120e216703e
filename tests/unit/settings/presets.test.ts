import { describe, expect, it } from "vitest";
import { describeSettings } from "../../../components/options/describeSettings.ts";
import { en } from "../../../data/i18n/catalogs/en.ts";
import { createTranslator } from "../../../data/i18n/createTranslator.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { hasPreset, presetNames, presets, withPreset } from "../../../data/settings/presets.ts";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { fieldsOf, isValidField } from "../../../data/settings/settingsFields.ts";

const needs = presetNames.filter((name) => name !== "information");

describe.each(presetNames)("the preset %s", (name) => {
  const described = describeSettings(defaultSettings, createTranslator("en-US", en)).map(
    ({ field }) => field,
  );

  it("sets only valid values, each of which is described in words", () => {
    const fields = fieldsOf(withPreset(defaultSettings, name));
    for (const key of presets[name].keys()) {
      expect(isValidField(key, fields.get(key)), key).toBe(true);
      expect(described).toContain(key);
    }
  });

  it("sets these fields and no other", () => {
    const own: Settings = { ...defaultSettings, badge: false, textSize: 125, reading: "clinical" };
    const after = fieldsOf(withPreset(own, name));
    for (const [key, value] of fieldsOf(own))
      expect(after.get(key), key).toBe(presets[name].get(key)?.(value) ?? value);
    expect(hasPreset(withPreset(own, name), name)).toBe(true);
  });
});

it("needs are not the default, and just the information is", () => {
  expect(presetNames.filter((name) => hasPreset(defaultSettings, name))).toEqual(["information"]);
});

it("eyes sets large text, and keeps a larger one", () => {
  for (const [before, after] of [
    [100, 150],
    [150, 150],
    [200, 200],
  ] as const) {
    const preset = withPreset({ ...defaultSettings, textSize: before }, "eyes");
    expect(preset.textSize).toBe(after);
    expect(hasPreset(preset, "eyes")).toBe(true);
  }
});

it("just the information takes back every other preset", () => {
  const changed = needs.reduce(withPreset, defaultSettings);
  for (const name of needs) expect(hasPreset(changed, name)).toBe(true);
  expect(withPreset(changed, "information")).toEqual(defaultSettings);
});
