import { describe, expect, it } from "vitest";
import { placeCard, placeSheet } from "../../../entrypoints/card/placeCard.ts";

const view = { left: 0, top: 0, width: 1000, height: 800 };
const card = { width: 340, height: 250 };
const line = (left: number, top: number) => ({ left, top, width: 100, height: 20, nextHeight: 24 });

describe("placeCard", () => {
  it.each([
    ["above the line, with room for an open part", line(100, 500), "above", 492],
    ["below the next line where there is no room for an open part above", line(100, 280), "below", 332],
    ["below the next line at the top of the view", line(100, 10), "below", 62],
    ["above the line near the bottom", line(100, 780), "above", 772],
  ])("places the card %s", (_, at, side, edge) => {
    expect(placeCard(at, card, view)).toMatchObject({ side, edge, left: 100 });
  });

  it("covers the next line, but never the line itself, where the space is short", () => {
    const low = { ...view, height: 330 };
    expect(placeCard(line(100, 30), card, low)).toMatchObject({ side: "below", edge: 58 });
  });

  it("is at the margin from the left and right edges", () => {
    expect(placeCard(line(0, 500), card, view).left).toBe(8);
    expect(placeCard(line(900, 500), card, view).left).toBe(652);
  });

  it("is placed on the side with more space, and scrolls, when neither side has enough", () => {
    const low = { left: 0, top: 0, width: 500, height: 300 };
    expect(placeCard(line(10, 100), card, low)).toMatchObject({ side: "below", edge: 128, space: 164 });
    expect(placeCard(line(10, 200), card, low)).toMatchObject({ side: "above", edge: 192, space: 184 });
  });

  it("stays on its side of a line that moves while it fits there, and changes it otherwise", () => {
    expect(placeCard(line(100, 600), card, view, { side: "below" })).toMatchObject({ side: "above" });
    expect(placeCard(line(100, 440), card, view, { side: "below" })).toMatchObject({ side: "below" });
    expect(placeCard(line(100, 280), card, view, { side: "above" })).toMatchObject({ side: "above" });
    expect(placeCard(line(100, 200), card, view, { side: "above" })).toMatchObject({ side: "below" });
  });

  it("stays in the visual viewport of a page that is zoomed by pinching", () => {
    const pinched = { left: 300, top: 200, width: 500, height: 400 };
    expect(placeCard(line(310, 210), card, pinched)).toMatchObject({ side: "below", left: 310, edge: 262 });
    expect(placeCard(line(310, 560), card, pinched)).toMatchObject({ side: "above", edge: 552 });
  });

  it("stays in the view when the line of a pinned card is out of view", () => {
    expect(placeCard(line(100, -500), card, view)).toMatchObject({ side: "below", edge: 8 });
    expect(placeCard(line(100, 2000), card, view)).toMatchObject({ side: "above", edge: 792 });
  });

  it("is aligned with the end of the line in right-to-left text", () => {
    expect(placeCard(line(600, 500), card, view, { isRtl: true }).left).toBe(360);
  });
});

describe("placeSheet", () => {
  const phone = { left: 0, top: 0, width: 400, height: 640 };

  it("is along the lower edge, and gets higher when a part opens", () => {
    expect(placeSheet(line(10, 100), phone, false)).toEqual({
      side: "above",
      left: 0,
      edge: 640,
      space: 288,
    });
    expect(placeSheet(line(10, 100), phone, true)).toMatchObject({ edge: 640, space: 460 });
  });

  it("ends above its line along the upper edge", () => {
    expect(placeSheet(line(10, 600), phone, false, "below")).toMatchObject({ edge: 0, space: 288 });
    expect(placeSheet(line(10, 400), phone, true, "below")).toMatchObject({ edge: 0, space: 392 });
  });
});
