import { describe, expect, it } from "vitest";
import { isInSafeTriangle } from "../../../entrypoints/card/isInSafeTriangle.ts";

const line = { left: 100, top: 100, width: 100, height: 20 };
const origin = { x: 150, y: 110 };
const below = { left: 50, top: 228, width: 360, height: 300 };
const rightOfLine = { left: 400, top: 20, width: 360, height: 300 };

describe("isInSafeTriangle", () => {
  it.each([
    ["in the gap under the line", { x: 120, y: 124 }, below, true],
    ["right of the line, in the gap above the card", { x: 380, y: 124 }, below, true],
    ["left of the line and the card", { x: 20, y: 124 }, below, false],
    ["above the line", { x: 120, y: 90 }, below, false],
    ["between the line and a card right of it", { x: 300, y: 120 }, rightOfLine, true],
    ["near the triangle's upper edge", { x: 380, y: 30 }, rightOfLine, true],
    ["left of the line, with the card right of it", { x: 90, y: 110 }, rightOfLine, false],
    ["outside the triangle", { x: 300, y: 300 }, rightOfLine, false],
  ])("%s", (_, point, card, expected) => {
    expect(isInSafeTriangle(point, origin, line, card)).toBe(expected);
  });
});
