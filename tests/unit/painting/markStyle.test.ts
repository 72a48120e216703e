import { describe, expect, it } from "vitest";
import { markStyle } from "../../../entrypoints/marks/painting/markStyle.ts";
import { contrast } from "../components/contrast.ts";

const style = markStyle("name");
const colour = (property: string) => new RegExp(`[^-]${property}:[^;]*(#[0-9a-f]{6})`).exec(style)?.[1] ?? "";

describe("markStyle", () => {
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
});
