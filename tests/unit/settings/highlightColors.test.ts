import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastRatio } from "../../../data/settings/contrastRatio.ts";
import { highlightColors } from "../../../data/settings/highlightColors.ts";

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("highlightColors", () => {
  it("gives the text a contrast of at least 4.5:1 on any background", () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const { text = "", background = "" } = highlightColors({ style: "background", color });
        expect(background).toBe(color);
        expect(contrastRatio(text, background)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it.each([
    ["#ffe9a8", "#000000"],
    ["#003366", "#ffffff"],
  ])("uses, on %s, the text color %s", (color, text) => {
    expect(highlightColors({ style: "background", color }).text).toBe(text);
  });

  it("keeps the page's text and background colors in underline styles", () => {
    expect(highlightColors({ style: "wavy", color: "auto" })).toEqual({ line: "currentcolor" });
    expect(highlightColors({ style: "wavy", color: "#aa0000" })).toEqual({ line: "#aa0000" });
  });
});

describe("contrastRatio", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#000000", 21],
    ["#777777", "#777777", 1],
  ])("of %s and %s is %d", (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 5);
  });
  it("of #767676 on white is 4.54, as in WCAG's tables", () => {
    expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});
