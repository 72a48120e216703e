import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrastRatio } from "../../../data/settings/contrastRatio.ts";
import {
  highlightColorNames,
  highlightColors,
  highlightPalette,
  lineOfColorlessText,
} from "../../../data/settings/highlightColors.ts";
import { nearestHighlightColor } from "../../../data/settings/nearestHighlightColor.ts";

describe("the palette", () => {
  it("has so few colors that a page which reads one learns little about who reads", () => {
    expect(highlightColorNames.length).toBeLessThanOrEqual(8);
  });

  it.each(highlightColorNames)("gives text on %s a contrast of at least 7:1, and its line 3:1", (color) => {
    const { text = "", background = "", line } = highlightColors({ style: "background", color }, "light");
    expect(contrastRatio(text, background)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(line, background)).toBeGreaterThanOrEqual(3);
  });

  it.each(highlightColorNames)("keeps the light text of a dark page on a dim %s", (color) => {
    const { text, background = "", line } = highlightColors({ style: "background", color }, "dark");
    expect(text).toBeUndefined();
    expect(contrastRatio("#d0d0d0", background)).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(line, background)).toBeGreaterThanOrEqual(3);
    // Dim, but not as dark as the page.
    expect(contrastRatio(background, "#121212")).toBeGreaterThanOrEqual(1.5);
  });

  it.each(highlightColorNames)("has a line in %s with a contrast of 3:1 on white and on black", (color) => {
    const { line, ...others } = highlightColors({ style: "wavy", color }, "light");
    expect(others).toEqual({});
    expect(highlightColors({ style: "wavy", color }, "dark")).toEqual({ line });
    const seen = lineOfColorlessText(color);
    if (line !== "currentcolor") expect(seen).toBe(line);
    expect(contrastRatio(seen, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(seen, "#000000")).toBeGreaterThanOrEqual(3);
  });

  it("keeps the color of the page's text in lines by default", () => {
    expect(highlightColors({ style: "wavy", color: "auto" }, "light")).toEqual({ line: "currentcolor" });
  });
});

describe("nearestHighlightColor", () => {
  it.each(highlightColorNames)("returns %s for its own background and line", (color) => {
    const { light, line } = highlightPalette[color];
    expect(nearestHighlightColor(light.background, "background")).toBe(color);
    if (line !== "currentcolor") expect(nearestHighlightColor(line, "dotted")).toBe(color);
  });

  it.each([
    ["#ffff00", "background", "yellow"],
    ["#000000", "background", "navy"],
    ["#ffffff", "background", "auto"],
    ["#00ff00", "background", "green"],
    ["#aa0000", "wavy", "orange"],
    ["#ffffff", "underline", "gray"],
    ["#0000ff", "underline", "navy"],
  ])("returns for %s in the style %s %s", (color, style, nearest) => {
    expect(nearestHighlightColor(color, style)).toBe(nearest);
  });

  it("returns a color of the palette for any color", () => {
    const anyColor = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(anyColor, fc.constantFrom("background", "wavy", undefined), (color, style) => {
        expect(highlightColorNames).toContain(nearestHighlightColor(color, style));
      }),
    );
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
