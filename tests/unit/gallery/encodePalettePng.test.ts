import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { encodePalettePng } from "../../gallery/encodePalettePng.ts";

/** Returns a picture of one row with these opaque colors (0xRRGGBB). */
function rowOf(colors: readonly number[]): PNG {
  const picture = new PNG({ width: colors.length, height: 1 });
  colors.forEach((color, pixel) => void picture.data.writeUInt32BE(color * 256 + 0xff, pixel * 4));
  return picture;
}

const colorsOf = ({ width, height, data }: PNG) =>
  Array.from({ length: width * height }, (_, pixel) => data.readUIntBE(pixel * 4, 3));

it("keeps every pixel of a picture with few colors", () => {
  const picture = new PNG({ width: 2, height: 2 });
  [0x112233, 0xffffff, 0x000000, 0x112233].forEach(
    (color, pixel) => void picture.data.writeUInt32BE(color * 256 + 0xff, pixel * 4),
  );
  const read = PNG.sync.read(encodePalettePng(picture));
  expect([read.width, read.height]).toEqual([2, 2]);
  expect(colorsOf(read)).toEqual([0x112233, 0xffffff, 0x000000, 0x112233]);
});

it("gives rare colors the nearest of the 256 most frequent ones", () => {
  const frequent = Array.from({ length: 256 }, (_, index) => index * 0x010000);
  const read = PNG.sync.read(encodePalettePng(rowOf([...frequent, ...frequent, 0x400001])));
  expect(colorsOf(read)).toEqual([...frequent, ...frequent, 0x400000]);
});
