import { describe, expect, it } from "vitest";
import { distanceTo } from "../../../entrypoints/dom/geometry.ts";

const below = { left: 50, top: 228, width: 360, height: 300 };

describe("distanceTo", () => {
  it.each([
    ["inside", { x: 60, y: 240 }, 0],
    ["above", { x: 60, y: 200 }, 28],
    ["off a corner", { x: 47, y: 224 }, 5],
  ])("measures the distance of a point %s", (_, point, distance) => {
    expect(distanceTo(point, below)).toBe(distance);
  });
});
