import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TOUR, tourPictures, tourThemes } from "../../gallery/tourPictures.ts";

/** The size of a picture in bytes. Each change of one of them stays in the repository for ever. */
const MAX_BYTES = 60_000;

const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");

it("has each picture of the tour in each theme, and no other", () => {
  const files = tourPictures.flatMap(({ name }) => tourThemes.map((theme) => `${name}-${theme}.png`));
  expect(readdirSync(TOUR).sort()).toEqual(files.sort());
});

it.each(readdirSync(TOUR))("%s is small", (file) => {
  expect(statSync(join(TOUR, file)).size).toBeLessThanOrEqual(MAX_BYTES);
});

it("shows the pictures in the README, in order, in the reader's theme", () => {
  const shown = [
    ...readme.matchAll(
      /srcset="assets\/tour\/([\w-]+)-dark\.png">\s*<img src="assets\/tour\/\1-light\.png"/g,
    ),
  ];
  expect(shown.map(([, name]) => name)).toEqual(tourPictures.map(({ name }) => name));
});

it("says what each picture of the README shows", () => {
  const images = readme.match(/<img [^>]*>|!\[[^\]]*\]/g) ?? [];
  expect(images.length).toBeGreaterThanOrEqual(tourPictures.length);
  for (const image of images) expect(image).toMatch(/alt="[^"]{40,}"|!\[[^\]]{40,}\]/);
});
