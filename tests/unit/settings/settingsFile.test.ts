import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportError } from "../../../data/files/readJson.ts";
import { MAX_SITES } from "../../../data/settings/bounds.ts";
import { defaultSettings, SETTINGS_VERSION } from "../../../data/settings/defaultSettings.ts";
import { exportSettings, importSettings } from "../../../data/settings/settingsFile.ts";

const text = exportSettings({
  ...defaultSettings,
  sites: { ...defaultSettings.sites, off: ["example.org", "example.net"] },
});
const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

describe("importSettings", () => {
  it("accepts an exported file", () => {
    expect(exportSettings((importSettings(text) as { settings: typeof defaultSettings }).settings)).toBe(
      text,
    );
  });

  it("accepts a file of the first release", () => {
    const { syncSites: _, ...old } = { ...defaultSettings, version: 1, badge: false };
    const file = JSON.stringify({ ...old, marks: { ...old.marks, color: "#003366" } });
    const marks = { ...defaultSettings.marks, color: "navy" };
    expect(importSettings(file)).toEqual({ settings: { ...defaultSettings, badge: false, marks } });
  });

  it.each([
    ["a value", '"restMs": 350', '"restMs": "long"', "not-valid", "card.restMs"],
    ["a host", '"example.net"', '"not a host"', "not-valid", "sites.off.1"],
    ["a host that no address has", '"example.net"', '"256.1.1.1"', "not-valid", "sites.off.1"],
    ["a color", '"color": "auto"', '"color": "#aa0000"', "not-valid", "marks.color"],
    ["a pause", '"pausedUntil": 0', '"pausedUntil": 9000000000000000', "not-valid", "sites.pausedUntil"],
    ["a name", '"badge"', '"bagde"', "unknown", "bagde"],
    ["a missing comma", '"textSize": 100,', '"textSize": 100', "not-json", "theme"],
    ["the version", `"version": ${SETTINGS_VERSION}`, '"version": 99', "newer-version", "version"],
  ])("reports the line of an error in %s", (_, right, wrong, reason, field) => {
    const { errors } = importSettings(text.replace(right, wrong)) as { errors: unknown[] };
    const line = lineOf(right) + (reason === "not-json" ? 1 : 0);
    expect(errors).toContainEqual({ line, reason, field });
  });

  it.each([
    ["", "not-json", 1, ""],
    ["{\n}", "not-settings", 1, ""],
    ["[1]", "not-settings", 1, ""],
    ["null", "not-settings", 1, ""],
    ['{"a": 1}\n\n}', "not-json", 3, ""],
    ['{\n"a": "b\n"}', "not-json", 2, "a"],
  ])("refuses %j", (file, reason, line, field) => {
    expect(importSettings(file)).toEqual({ errors: [{ line, reason, field }] });
  });

  it("reports a missing field at the line of its parent", () => {
    const { style: _, ...marks } = defaultSettings.marks;
    const file = JSON.stringify({ ...defaultSettings, marks }, undefined, 2);
    const line = file.split("\n").findIndex((text) => text.includes('"marks"')) + 1;
    expect(importSettings(file)).toEqual({ errors: [{ line, reason: "missing", field: "marks.style" }] });
  });
});

describe("the limits of a settings file", () => {
  const withOff = (off: readonly string[]) =>
    exportSettings({ ...defaultSettings, sites: { ...defaultSettings.sites, off: [...off] } });

  it("refuse a file that is too large", () => {
    const long = withOff(Array.from({ length: 60_000 }, (_, index) => `site-${index}.example`));
    expect(importSettings(long)).toEqual({ errors: [{ line: 0, reason: "too-large", field: "" }] });
  });

  it.each([
    ["lists", "[".repeat(200_000)],
    ["closed lists", "[".repeat(200_000) + "]".repeat(200_000)],
    ["objects", '{"a":'.repeat(190_000)],
    ["a list in a setting", `{"version": 2, "badge": ${"[".repeat(1000)}${"]".repeat(1000)}}`],
  ])("refuse %s that are nested too deeply", (_, file) => {
    expect(importSettings(file)).toEqual({ errors: [{ line: 0, reason: "too-deep", field: "" }] });
  });

  it.each([
    ["brackets", `"${"[".repeat(900_000)}"`],
    ["escapes", `"${'\\"['.repeat(300_000)}"`],
    ["no end", `"${"[".repeat(900_000)}`],
    ["quotation marks", '"'.repeat(900_001)],
  ])("count no brackets in a string of %s", (_, file) => {
    const { errors } = importSettings(file) as { errors: ImportError[] };
    expect(errors[0]?.reason).not.toBe("too-deep");
  });

  it("refuse a list of too many sites", () => {
    const many = withOff(Array.from({ length: MAX_SITES + 1 }, (_, index) => `site${index}.example`));
    const { errors } = importSettings(many) as { errors: ImportError[] };
    expect(errors).toMatchObject([{ reason: "not-valid", field: "sites.off" }]);
  });

  it("report the first ten of many errors, with short fields", () => {
    const wrong = withOff(Array.from({ length: MAX_SITES }, (_, index) => `not a host ${index}`));
    const { errors } = importSettings(wrong) as { errors: ImportError[] };
    expect(errors.map(({ field }) => field)).toEqual(
      Array.from({ length: 10 }, (_, index) => `sites.off.${index}`),
    );
    const longName = text.replace('"badge"', `"${"b".repeat(500_000)}"`);
    const { errors: named } = importSettings(longName) as { errors: ImportError[] };
    expect(Math.max(...named.map(({ field }) => field.length))).toBe(100);
  });
});

describe("the JSON syntax of a settings file", () => {
  it("is what JSON.parse accepts, and nothing else", () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "]", '"', "{", " ", "0", "\n", "//", "/**/"))
      .map(
        ([json, at, sign]) =>
          json.slice(0, at % (json.length + 1)) + sign + json.slice((at % (json.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (json) => {
        let isJson = true;
        try {
          JSON.parse(json);
        } catch {
          isJson = false;
        }
        const { errors } = importSettings(json) as { errors: ImportError[] };
        expect(errors[0]?.reason === "not-json").toBe(!isJson);
      }),
      { numRuns: 500 },
    );
  });
});
