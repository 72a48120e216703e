import { describe, expect, it } from "vitest";
import { shadeOf } from "../../../entrypoints/dom/luminance.ts";

describe("shadeOf", () => {
  it.each([
    ["rgb(255, 255, 255)", 1, 1],
    ["rgb(0, 0, 0)", 0, 1],
    ["rgba(0, 0, 0, 0)", 0, 0],
    ["rgba(255, 0, 0, 0.5)", 0.2126, 0.5],
    ["rgb(119, 119, 119)", 0.1845, 1],
    ["color(srgb 1 1 1 / 0.25)", 1, 0.25],
    ["color(display-p3 0 0 0)", 0, 1],
    ["color(xyz-d65 0.9505 1 1.089)", 1, 1],
    ["oklch(1 0 0)", 1, 1],
    ["oklch(0.21 0.034 264.665)", 0.0093, 1],
    ["oklab(0.5 0 0 / 0.1)", 0.125, 0.1],
    ["lab(100 0 0)", 1, 1],
    ["lch(50 20 30)", 0.1842, 1],
  ])("returns luminance and opacity of %s", (color, luminance, alpha) => {
    const shade = shadeOf(color);
    expect(shade?.luminance).toBeCloseTo(luminance, 3);
    expect(shade?.alpha).toBe(alpha);
  });

  it.each(["", "red", "var(--color)", "color-mix(in srgb, red, blue)", "rgb()", "oklch(none 0 0)"])(
    "returns nothing for %j",
    (color) => {
      expect(shadeOf(color)).toBeUndefined();
    },
  );
});
