import { crc32, deflateSync } from "node:zlib";
import type { PNG } from "pngjs";

/** The largest palette of a PNG. */
const MAX_COLORS = 256;

/**
 * Returns the picture as a PNG with a palette, without transparency: a third of the size of one without. The palette has
 * its most frequent colors; each pixel of another color gets the nearest of them.
 */
export function encodePalettePng({ width, height, data }: Pick<PNG, "width" | "height" | "data">): Buffer {
  const colorAt = (pixel: number) => data.readUIntBE(pixel * 4, 3);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel++) {
    const color = colorAt(pixel);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const byFrequency = [...counts].sort(([a, inA], [b, inB]) => inB - inA || a - b).map(([color]) => color);
  const palette = byFrequency.slice(0, MAX_COLORS);
  const indexes = new Map(byFrequency.map((color) => [color, nearestIn(palette, color)]));
  // Each row starts with the number of its filter: 0, none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    rows[pixel + Math.floor(pixel / width) + 1] = indexes.get(colorAt(pixel)) as number;
  }
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", Buffer.from([...bytesOf(width, 4), ...bytesOf(height, 4), 8, 3, 0, 0, 0])),
    chunk("PLTE", Buffer.from(palette.flatMap((color) => bytesOf(color, 3)))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Returns the index of the color in the palette that is nearest. Colors are 0xRRGGBB. */
function nearestIn(palette: readonly number[], color: number): number {
  const distances = palette.map((other) => distance(bytesOf(color, 3), bytesOf(other, 3)));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + (value - (b[index] as number)) ** 2, 0);
}

/** Returns the last `count` bytes of a number, the highest one first. */
function bytesOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (value >>> (8 * (count - 1 - index))) & 0xff);
}

/** Returns a chunk of a PNG (PNG specification, 5.3). */
function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  return Buffer.concat([
    Buffer.from(bytesOf(content.length, 4)),
    named,
    Buffer.from(bytesOf(crc32(named), 4)),
  ]);
}
