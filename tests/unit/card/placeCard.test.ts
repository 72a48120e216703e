import { describe, expect, it } from "vitest";
import { placeCard, placePinnedCard, placeSheet } from "../../../entrypoints/card/placeCard.ts";

const view = { left: 0, top: 0, width: 1000, height: 800 };
const card = { width: 360, height: 300 };
const line = (left: number, top: number) => ({ left, top, width: 100, height: 20 });

describe("placeCard", () => {
  it.each([
    ["below the line", line(100, 100), { left: 100, top: 128 }],
    ["above a line near the bottom", line(100, 700), { left: 100, top: 392 }],
    ["at the margin from the right edge", line(900, 100), { left: 632, top: 128 }],
    ["at the margin from the left edge", line(0, 100), { left: 8, top: 128 }],
    ["above the line and at the margin in a corner", line(900, 780), { left: 632, top: 472 }],
  ])("places the card %s", (_, at, place) => {
    expect(placeCard(at, card, view)).toMatchObject(place);
  });

  it("is placed on the side with more space, and scrolls, when neither side has enough", () => {
    const low = { left: 0, top: 0, width: 400, height: 300 };
    expect(placeCard(line(10, 100), card, low)).toMatchObject({ top: 128, maxHeight: 164 });
    expect(placeCard(line(10, 200), card, low)).toMatchObject({ top: 8, maxHeight: 184 });
  });

  it("stays in the visual viewport of a page that is zoomed by pinching", () => {
    const pinched = { left: 300, top: 200, width: 500, height: 400 };
    const { left, top } = placeCard(line(310, 210), { width: 360, height: 200 }, pinched);
    expect([left, top]).toEqual([310, 238]);
    expect(placeCard(line(310, 560), { width: 360, height: 200 }, pinched).top).toBe(352);
  });

  it("is aligned with the end of the line in right-to-left text", () => {
    expect(placeCard(line(600, 100), card, view, true).left).toBe(340);
  });
});

describe("placeSheet", () => {
  it.each([
    ["a low sheet along the lower edge of the view", 200, { left: 0, top: 440, maxHeight: 384 }],
    ["a high sheet up to its maximum height", 900, { left: 0, top: 256, maxHeight: 384 }],
  ])("places %s", (_, height, place) => {
    expect(placeSheet({ height }, { left: 0, top: 0, width: 400, height: 640 })).toEqual(place);
  });
});

describe("placePinnedCard", () => {
  it.each([
    ["at its place in the view", 300, 200, [300, 200]],
    ["within the right and lower edges", 900, 700, [632, 492]],
    ["within the left and upper edges", -20, -50, [8, 8]],
  ])("keeps the card %s", (_, left, top, place) => {
    const kept = placePinnedCard({ left, top, width: 360, height: 300 }, card, view);
    expect([kept.left, kept.top]).toEqual(place);
  });
});
