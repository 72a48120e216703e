import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { exportSettings } from "../../../data/settings/exportSettings.ts";
import { importSettings } from "../../../data/settings/importSettings.ts";
import { parseJson } from "../../../data/settings/parseJson.ts";

const text = exportSettings({
  ...defaultSettings,
  sites: { ...defaultSettings.sites, off: ["example.org", "example.net"] },
});
const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

describe("importSettings", () => {
  it("takes what was exported", () => {
    expect(exportSettings((importSettings(text) as { settings: typeof defaultSettings }).settings)).toBe(
      text,
    );
  });

  it.each([
    ["a value", '"restMs": 350', '"restMs": "long"', "not-valid", "card.restMs"],
    ["a host", '"example.net"', '"not a host"', "not-valid", "sites.off.1"],
    ["a name", '"badge"', '"bagde"', "unknown", "bagde"],
    ["a missing sign", '"textSize": 100,', '"textSize": 100', "not-json", ""],
    ["the version", '"version": 1', '"version": 99', "newer-version", "version"],
  ])("says on which line %s is wrong", (_, right, wrong, reason, field) => {
    const { faults } = importSettings(text.replace(right, wrong)) as { faults: unknown[] };
    const line = lineOf(right) + (reason === "not-json" ? 1 : 0);
    expect(faults).toContainEqual({ line, reason, field });
  });

  it.each([
    ["", "not-json", 1],
    ["{\n}", "not-settings", 1],
    ["[1]", "not-settings", 1],
    ["null", "not-settings", 1],
    ['{"a": 1}\n\n}', "not-json", 3],
    ['{\n"a": "b\n"}', "not-json", 2],
  ])("refuses %j", (file, reason, line) => {
    expect(importSettings(file)).toEqual({ faults: [{ line, reason, field: "" }] });
  });

  it("says what is missing where it should stand", () => {
    expect(importSettings('{\n"version": 1,\n"marks": {}}')).toMatchObject({
      faults: expect.arrayContaining([{ line: 3, reason: "missing", field: "marks.style" }]),
    });
  });
});

describe("parseJson", () => {
  it("reads what JSON.parse reads, and nothing else", () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "]", '"', "{", " ", "0", "\n"))
      .map(
        ([json, at, sign]) =>
          json.slice(0, at % (json.length + 1)) + sign + json.slice((at % (json.length + 1)) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), (json) => {
        let value: unknown;
        let reads = true;
        try {
          value = JSON.parse(json);
        } catch {
          reads = false;
        }
        if (reads) expect(parseJson(json).value).toEqual(value);
        else expect(() => parseJson(json)).toThrow(/^Line \d+ is not JSON$/);
      }),
      { numRuns: 500 },
    );
  });
});
