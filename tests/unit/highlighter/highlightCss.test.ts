import { describe, expect, it } from "vitest";
import { contrastRatio } from "../../../data/settings/contrastRatio.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { highlightCss } from "../../../entrypoints/highlighter/painting/highlightCss.ts";

const style = highlightCss("name", defaultSettings.marks, false);
const colorOf = (property: string) =>
  new RegExp(`[^-]${property}:[^;]*(#[0-9a-f]{6})`).exec(style)?.[1] ?? "";

describe("highlightCss", () => {
  it("sets text and background colors with a contrast of at least 4.5:1", () => {
    expect(contrastRatio(colorOf("color"), colorOf("background-color"))).toBeGreaterThanOrEqual(4.5);
  });

  it("draws an underline with a contrast of at least 3:1 to the background", () => {
    expect(contrastRatio(colorOf("text-decoration"), colorOf("background-color"))).toBeGreaterThanOrEqual(3);
  });

  it("has rules for screens only", () => {
    for (const [rule] of style.matchAll(/@media [^{]+/g)) expect(rule).toMatch(/^@media screen/);
    expect(style.replace(/@media[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "").trim()).toBe("");
  });

  it("selects only the root where elements inherit highlight styles, otherwise every element", () => {
    expect(style).toMatch(/[{}]\s*::highlight\(name\)/);
    expect(highlightCss("name", defaultSettings.marks, true)).not.toMatch(/[{}]\s*::highlight/);
  });

  it.each([
    ["underline", "underline 2px #aa0000"],
    ["wavy", "underline wavy 2px #aa0000"],
    ["dotted", "underline dotted 3px #aa0000"],
    ["double", "underline double 2px #aa0000"],
  ] as const)(
    "draws %s as an underline alone and keeps the page's text and background colors",
    (style, line) => {
      const [plain = "", forced = ""] = highlightCss("name", { style, color: "#aa0000" }, false).split(
        "forced-colors",
      );
      expect(plain).toContain(`text-decoration: ${line};`);
      expect(plain).not.toMatch(/[^-]color:|background/);
      expect(forced).toContain("color: MarkText;");
      expect(forced).not.toContain("#aa0000");
    },
  );
});
