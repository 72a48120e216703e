import { commands } from "vitest/browser";

/** Resolves to the pixels of a box of the viewport (whole CSS pixels) as the browser shows them now. */
export async function pixelsIn({ x, y, width, height }: DOMRect): Promise<ImageData> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const picture = new Image();
  picture.src = await commands.takeScreenshot();
  await picture.decode();
  const pen = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  if (!pen) throw new Error("This browser has no canvas");
  pen.drawImage(picture, 0, 0);
  return pen.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
}

/** Returns the number of pixels whose color differs clearly between two pictures of the same size. */
export function countDifferent(one: ImageData, other: ImageData): number {
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) if (distance(one.data, other.data, at) > 24) count++;
  return count;
}

function distance(one: Uint8ClampedArray, other: Uint8ClampedArray, at: number): number {
  return Math.max(
    ...[0, 1, 2].map((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0))),
  );
}

/** Returns the highest contrast (WCAG 2.2) between two pixels of a picture. */
export function contrastIn({ data }: ImageData): number {
  let [darkest, lightest] = [1, 0];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [...data.subarray(at, at + 3)].map(linear);
    const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    darkest = Math.min(darkest, luminance);
    lightest = Math.max(lightest, luminance);
  }
  return (lightest + 0.05) / (darkest + 0.05);
}

function linear(value: number): number {
  const channel = value / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
