import { expect, it } from "vitest";
import type { Settings } from "../../../data/settings/SettingsSchema.ts";
import { cardOfTest } from "../tools/cardOfTest.ts";
import { restOn } from "../tools/pointer.ts";
import { startPointing } from "../tools/startPointing.ts";

async function themeOn(html: string, changes: Partial<Settings> = {}): Promise<[string | undefined, string]> {
  await startPointing(html, changes);
  await restOn("dystonia");
  const card = cardOfTest.find(".lens-card");
  return [card.dataset.theme, getComputedStyle(card).backgroundColor];
}

const light = ["light", "rgb(255, 255, 255)"];
const dark = ["dark", "rgb(31, 38, 41)"];

it.each([
  ["a page without styles", "<p>It is dystonia.</p>", light],
  ["a dark section", '<div style="background: #222; color: #eee"><p>It is dystonia.</p></div>', dark],
  [
    "a light section of a dark page",
    '<div style="background: black"><p style="background: #eee">dystonia</p></div>',
    light,
  ],
  ["a dark color of CSS Color 4", '<p style="background: oklch(0.2 0 0); color: white">dystonia</p>', dark],
  [
    "a veil over a dark section",
    '<div style="background: black"><p style="background: rgb(255 255 255 / 10%); color: white">dystonia</p></div>',
    dark,
  ],
  [
    "a picture under light text",
    '<p style="background-image: linear-gradient(black, black); color: white">dystonia</p>',
    dark,
  ],
  [
    "a picture under dark text",
    '<p style="background-image: linear-gradient(white, white); color: black">dystonia</p>',
    light,
  ],
])("follows the background behind its mention: %s", async (_, html, theme) => {
  expect(await themeOn(html)).toEqual(theme);
});

it.each([
  ["light", '<p style="background: black; color: white">dystonia</p>', light],
  ["dark", "<p>dystonia</p>", dark],
  ["low-glare", "<p>dystonia</p>", ["low-glare", "rgb(33, 26, 19)"]],
] as const)("has the theme %s that the reader chose", async (theme, html, expected) => {
  expect(await themeOn(html, { theme })).toEqual(expected);
});
