import { afterEach, beforeEach, expect, it } from "vitest";
import { commands } from "vitest/browser";
import { pageOfTest } from "../tools/pageOfTest.ts";
import { contrastIn, countDifferent, pixelsIn } from "../tools/pixels.ts";
import { startHighlighter, whenIdle } from "../tools/startHighlighter.ts";

beforeEach(() => commands.emulateMedia({ "forced-colors": "active" }));
afterEach(() => commands.emulateMedia({ "forced-colors": "" }));

/** Resolves to the pixels of the first paragraph without and with the highlighter. */
async function picturesOf(style: string): Promise<[ImageData, ImageData]> {
  pageOfTest.show(`<p style="font: 40px sans-serif; ${style}">dystonia</p>`);
  const picture = () => pixelsIn(pageOfTest.find("p").getBoundingClientRect());
  const without = await picture();
  startHighlighter();
  await whenIdle();
  return [without, await picture()];
}

it("draws no letters over a picture of the text that keeps its own colors", async () => {
  const [without, with_] = await picturesOf("color: transparent; forced-color-adjust: none");
  expect(countDifferent(without, with_)).toBe(0);
});

it.each(["color: transparent; background-clip: text", "-webkit-text-fill-color: transparent"])(
  "marks text whose colors the system replaces: %s",
  async (style) => {
    const [without, with_] = await picturesOf(style);
    expect(countDifferent(without, with_)).toBeGreaterThan(1000);
    expect(contrastIn(with_)).toBeGreaterThan(4.5);
  },
);
