import { describe, expect, it } from "vitest";
import { contrastRatio as contrast } from "../../../data/settings/contrastRatio.ts";
import { defaultSettings } from "../../../data/settings/defaultSettings.ts";
import { highlightCss } from "../../../entrypoints/highlighter/painting/highlightCss.ts";

const style = highlightCss("name", defaultSettings.marks, false);
const colour = (property: string) => new RegExp(`[^-]${property}:[^;]*(#[0-9a-f]{6})`).exec(style)?.[1] ?? "";

describe("highlightCss", () => {
  it("sets text and ground, so that the contrast is at least 4.5:1 on any page", () => {
    expect(contrast(colour("color"), colour("background-color"))).toBeGreaterThanOrEqual(4.5);
  });

  it("underlines with at least 3:1 to its ground, so that a mark is more than a colour", () => {
    expect(contrast(colour("text-decoration"), colour("background-color"))).toBeGreaterThanOrEqual(3);
  });

  it("paints nothing outside of the screen", () => {
    for (const [rule] of style.matchAll(/@media [^{]+/g)) expect(rule).toMatch(/^@media screen/);
    expect(style.replace(/@media[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "").trim()).toBe("");
  });

  it("has one rule for the root where elements inherit it, else one for each element", () => {
    expect(style).toMatch(/[{}]\s*::highlight\(name\)/);
    expect(highlightCss("name", defaultSettings.marks, true)).not.toMatch(/[{}]\s*::highlight/);
  });

  it.each([
    ["underline", "underline 2px #aa0000"],
    ["wavy", "underline wavy 2px #aa0000"],
    ["dotted", "underline dotted 3px #aa0000"],
    ["double", "underline double 2px #aa0000"],
  ] as const)("draws %s as a line alone, the words keep the page's colours", (style, line) => {
    const [plain = "", forced = ""] = highlightCss("name", { style, color: "#aa0000" }, false).split(
      "forced-colors",
    );
    expect(plain).toContain(`text-decoration: ${line};`);
    expect(plain).not.toMatch(/[^-]color:|background/);
    expect(forced).toContain("color: MarkText;");
    expect(forced).not.toContain("#aa0000");
  });
});
